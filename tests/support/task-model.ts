import type { TaskForm } from '../../report/conversation/task-form.ts';
import type { Say } from './card-models.ts';

/** The card that sends something back, with a problem at a field. */
export function returnTask(say: Say): TaskForm {
  return {
    task: 'return',
    report: 'helse-nord-ikt',
    period: '2024-03',
    reportTitle: 'Virksomhetsrapport mars 2024',
    title: 'Send tilbake til retting',
    about: 'Det blir utestående igjen, og den som svarer, får skjemaet sitt med grunnen øverst.',
    back: 'preview',
    fields: [
      {
        field: {
          id: 'target',
          label: 'Hva skal rettes?',
          input: { type: 'choice', choices: [{ value: 'hr', title: say('HR/HMS') }] },
          required: true,
        },
        text: 'hr',
      },
      {
        field: {
          id: 'reason',
          label: 'Hva må gjøres?',
          input: { type: 'text', multiline: true, maxLength: 1000 },
          required: true,
        },
        text: say('Tallene for mars mangler.'),
        problem: 'Skriv hva som må rettes.',
      },
    ],
  };
}
