import type { Message } from '../../report/conversation/message.ts';
import { taskTextAtMost } from '../../report/conversation/task-form.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { fewChoices } from './few-choices.ts';
import { targetTitle } from '../people/target-title.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';

/** The card that asks what is sent back and why: sections that something is delivered of, and their items. */
export function returnForm(
  loaded: LoadedPeriod,
  actor: Person,
  texts: { readonly target: string; readonly reason: string },
  problems: { readonly target?: string; readonly reason?: string },
): Message {
  const { definition, key } = loaded;
  const language = languageOf(definition, actor);
  const choices = returnable(loaded, language);
  const period = parsePeriod(key.period);
  if (choices.length === 0 || period === undefined)
    return notice(language, 'info', 'people.return-nothing-title', 'people.return-none');
  return {
    type: 'task',
    language,
    task: {
      task: 'return',
      report: key.report,
      period: key.period,
      reportTitle: reportTitle(definition, period, language),
      title: translate(language, 'people.return-title'),
      about: translate(language, 'people.return-about'),
      back: 'preview',
      fields: [
        {
          field: {
            id: 'target',
            label: translate(language, 'people.return-target'),
            input: { type: 'choice', choices: fewChoices(choices) },
            required: true,
          },
          text: choices.some(({ value }) => value === texts.target) ? texts.target : '',
          ...(problems.target === undefined ? {} : { problem: problems.target }),
        },
        {
          field: {
            id: 'reason',
            label: translate(language, 'people.return-reason'),
            input: { type: 'text', multiline: true, maxLength: taskTextAtMost },
            required: true,
          },
          text: texts.reason,
          ...(problems.reason === undefined ? {} : { problem: problems.reason }),
        },
      ],
    },
  };
}

function returnable({ definition, snapshot }: LoadedPeriod, language: Language) {
  return definition.sections.flatMap((section) => {
    const answers = snapshot.sections.get(section.id)?.record.answers ?? {};
    const given = section.items.filter(
      ({ id }) => answers[id] !== undefined && answers[id].state !== 'later',
    );
    if (given.length === 0) return [];
    const items = given.length === 1 && section.items.length === 1 ? [] : given;
    return [
      { value: section.id, title: targetTitle(definition, { section: section.id }, language) },
      ...items.map(({ id }) => ({
        value: `${section.id}/${id}`,
        title: targetTitle(definition, { section: section.id, item: id }, language),
      })),
    ];
  });
}
