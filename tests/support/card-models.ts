import type { FormField, FormItem, SectionForm } from '../../report/form/section-form.ts';
import type { Colour, Status } from '../../report/status/status.ts';
import type { Unit } from '../../report/value/unit.ts';

/** Hand-written messages, one of each type; `say` makes every free text, so that a test can make them hostile. */
export type Say = (plain: string) => string;

export const statusOf = (colour: Colour, reason = ''): Status => ({ colour, reason, decidedBy: 'rule' });

export function numberField(
  id: string,
  label: string,
  more: Partial<FormField> & { unit?: Unit; decimals?: number; hint?: string } = {},
): FormField {
  const { unit = 'percent', decimals = 1, hint, ...rest } = more;
  return {
    field: {
      id,
      label,
      input: { type: 'number', unit, decimals },
      required: true,
      ...(hint === undefined ? {} : { hint }),
    },
    text: '',
    ...rest,
  };
}

export const formItem = (
  id: string,
  title: string,
  fields: readonly FormField[],
  more: Partial<FormItem> = {},
): FormItem => ({
  id,
  title,
  fields,
  comment: { text: '', required: false },
  state: 'outstanding',
  nilAllowed: false,
  ...more,
});

export const formOf = (items: readonly FormItem[], more: Partial<SectionForm> = {}): SectionForm => ({
  report: 'helse-nord-ikt',
  period: '2024-03',
  section: 'hr',
  reportTitle: 'Virksomhetsrapport mars 2024',
  sectionTitle: 'HR/HMS',
  deadline: 'Frist fredag 12. april kl. 12:00',
  overdue: false,
  answered: 0,
  total: 4,
  part: 1,
  parts: 1,
  version: 0,
  items,
  ...more,
});

const lines = [
  'SLA (tjenesteavtaler)',
  'Prosjekt/oppdrag/annet',
  'Viderefakturering',
  'Personalkostnader',
  '- Aktiverte lønnsutg. prosjekter',
  'Lisenser, service og support',
  'Avskrivninger',
  'Linjeleie',
  'Lokaler',
  'Konsulent',
  'Annet',
  'Finansposter',
];

export function statementForm(): SectionForm {
  const fields = lines.flatMap((line, index) => [
    numberField(`l${index}.month`, `${line}, mars`, {
      unit: 'nok-thousand',
      decimals: 0,
      hint: 'Februar 33 980  ·  budsjett 35 593',
    }),
    numberField(`l${index}.yearToDate`, `${line}, hittil i år`, {
      unit: 'nok-thousand',
      decimals: 0,
      hint: 'Februar 67 962  ·  budsjett 106 779',
      ...(index === 1
        ? { text: '43.177', problem: '43.177 kan bety 43 177 eller 43,177. Skriv 43 177 eller 43,177.' }
        : {}),
    }),
  ]);
  return formOf([formItem('statement', 'Resultatrapport', fields)], {
    section: 'economy',
    sectionTitle: 'Økonomi',
    parts: 3,
    notice: { text: 'Rett 1 felt, så lagrer jeg.', tone: 'attention' },
  });
}

export function hrForm(say: Say = (text) => text): SectionForm {
  return formOf(
    [
      formItem(
        'sick-leave',
        'Sykefravær',
        [
          numberField('short', 'Korttidsfravær (under 16 dager)', {
            text: '2,1',
            hint: 'Februar 2,2 %  ·  mål høyst 2,5 %',
          }),
          numberField('long', 'Langtidsfravær (over 16 dager)', {
            text: say('3.800'),
            hint: 'Februar 3,9 %  ·  mål høyst 2,5 %',
            problem: say('3.800 kan bety 3,8 eller 3 800. Skriv 3,8 eller 3 800.'),
          }),
        ],
        { comment: { text: say('Omgangssyke i mars.'), required: true }, help: 'Bare egne ansatte.' },
      ),
      formItem(
        'hse-system',
        'HMS-systemet',
        [
          {
            field: {
              id: 'answer',
              label: 'Er HMS-systemet vedlikeholdt?',
              required: true,
              input: {
                type: 'choice',
                choices: [
                  { value: 'yes', title: 'Ja' },
                  { value: 'no', title: 'Nei' },
                ],
              },
            },
            text: 'yes',
          },
        ],
        { state: 'answered' },
      ),
      formItem(
        'red-risks',
        'Risikoer i rød sone',
        [
          {
            field: {
              id: 'records',
              label: 'Risikoer i rød sone',
              required: true,
              hint: 'Februar: 2 linjer',
              input: {
                type: 'records',
                maxRecords: 20,
                columns: [
                  { id: 'project', label: 'Prosjekt' },
                  { id: 'risk', label: 'Risiko' },
                  { id: 'measure', label: 'Tiltak' },
                ],
              },
            },
            text: say(''),
          },
        ],
        { nilAllowed: true, comment: { text: '', required: false, hidden: true } },
      ),
      formItem(
        'summary',
        'Oppsummering',
        [
          {
            field: {
              id: 'text',
              label: 'Oppsummering',
              required: false,
              input: { type: 'text', multiline: true, maxLength: 8000 },
            },
            text: say(''),
          },
        ],
        { comment: { text: '', required: false, hidden: true } },
      ),
    ],
    { notice: { text: say('Rett 1 felt, så lagrer jeg.'), tone: 'attention' } },
  );
}
