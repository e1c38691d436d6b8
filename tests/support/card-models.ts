import type { Message, MessageType } from '../../report/conversation/message.ts';
import type { FormField, FormItem, SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
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
    notice: { text: 'Rett 1 felt, så lagrer vi.', tone: 'attention' },
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
        { nilAllowed: true },
      ),
      formItem('summary', 'Oppsummering', [
        {
          field: {
            id: 'text',
            label: 'Oppsummering',
            required: false,
            input: { type: 'text', multiline: true, maxLength: 8000 },
          },
          text: say(''),
        },
      ]),
    ],
    { notice: { text: say('Rett 1 felt, så lagrer vi.'), tone: 'attention' } },
  );
}

const red = statusOf('red', '> 3,0: rød; 0,8 prosentpoeng til gul');
const yellow = statusOf('yellow', '> 5,0 og ≤ 6,0: gul; 0,9 prosentpoeng til grønn');
const green = statusOf('green', '≤ 2,5: grønn');

export function messagesOf(
  language: Language,
  say: Say = (text) => text,
): { readonly [T in MessageType]: Extract<Message, { readonly type: T }> } {
  return {
    welcome: {
      type: 'welcome',
      language,
      welcome: {
        name: say('Hanne Hansen'),
        organisation: 'Helse Nord IKT',
        reportTitle: 'Virksomhetsrapport',
        roles: [say('Du svarer for HR/HMS.')],
        next: 'Neste frist er fredag 12. april kl. 12:00.',
        commands: [
          { command: 'status', does: 'viser hvordan rapporten står' },
          { command: 'hva mangler', does: 'viser det som ikke er levert' },
          { command: 'hjelp', does: 'viser alt du kan skrive' },
        ],
      },
    },
    form: { type: 'form', language, form: hrForm(say) },
    receipt: {
      type: 'receipt',
      language,
      receipt: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        section: 'hr',
        part: 1,
        reportTitle: 'Virksomhetsrapport mars 2024',
        sectionTitle: say('HR/HMS'),
        saved: 'Lagret 9. april kl. 08:42 · versjon 2 · kan endres til fristen',
        lines: [
          { label: 'Samlet sykefravær', value: '5,9 %', trend: '↓', status: yellow },
          { label: 'Korttidsfravær (under 16 dager)', value: '2,1 %', trend: '↓', status: green },
          { label: 'Langtidsfravær (over 16 dager)', value: '3,8 %', trend: '↓', status: red },
          {
            label: say('Kommentar'),
            value: say(
              'Omgangssyke i mars, og to lange fravær som følges opp sammen med bedriftshelsetjenesten.',
            ),
          },
        ],
        outstanding: ['AML-brudd', 'HMS-systemet'],
        nextPart: 2,
        editable: true,
      },
    },
    reminder: {
      type: 'reminder',
      language,
      reminder: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        reportTitle: 'Virksomhetsrapport mars 2024',
        deadline: 'Fristen var fredag 12. april kl. 12:00',
        overdue: true,
        waiting: 'Direktørens vurdering åpner når du har levert.',
        owed: ['HR/HMS', 'Økonomi', 'Avviksmeldinger', 'Prosjekter'].map((title, index) => ({
          section: `s${index}`,
          title,
          part: 1,
          items: [say('Sykefravær'), 'AML-brudd', 'HMS-systemet'],
        })),
      },
    },
    preview: {
      type: 'preview',
      language,
      preview: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        reportTitle: 'Virksomhetsrapport mars 2024',
        state: 'review',
        stateText: 'Til gjennomgang · frist fredag 12. april kl. 12:00',
        answered: 14,
        total: 17,
        overall: statusOf('red', 'Dårligst av seksjonene: HR/HMS'),
        sections: [
          {
            id: 'economy',
            title: 'Økonomi',
            ready: true,
            status: green,
            detail: '5 av 5 punkter · Olav Økonomi · frist 12. april kl. 12:00',
            missing: [],
          },
          {
            id: 'services',
            title: 'Tjenester/produksjon',
            ready: true,
            status: red,
            detail: '4 av 4 punkter · Tone Tjeneste · frist 12. april kl. 12:00',
            missing: [],
          },
          {
            id: 'hr',
            title: say('HR/HMS'),
            ready: false,
            status: statusOf('no-data'),
            detail: '1 av 3 punkter · Hanne Hansen · frist 12. april kl. 12:00',
            missing: ['Sykefravær', say('AML-brudd')],
          },
        ],
        undelivered: [say('Kjell Kvalitet har ikke appen installert.')],
        changedSincePublication: ['Tjenester/produksjon: versjon 3, 15. april kl. 09:10'],
        actions: ['approve', 'remind-now', 'lock'],
      },
    },
    summary: {
      type: 'summary',
      language,
      summary: {
        report: 'helse-nord-ikt',
        period: '2024-03',
        kicker: 'Helse Nord IKT · godkjent 15. april 2024 · versjon 2',
        title: 'Virksomhetsrapport mars 2024',
        corrected: 'Rettet 16. april kl. 10:02: HR/HMS',
        overall: statusOf('yellow', 'Direktørens vurdering'),
        lead: say(
          'Driften går som planlagt, men svartiden og fraværet krever oppmerksomhet.\n\nPrognosen for året er balanse.',
        ),
        changesTitle: 'Endret siden februar',
        changes: [
          { label: 'Andel besvart innen 1 minutt', from: 'yellow', to: 'red', values: '67 % → 62 %' },
          { label: say('AML-brudd i alt'), from: 'yellow', to: 'red', values: '67 → 80' },
        ],
        sections: [
          {
            id: 'economy',
            title: 'Økonomi',
            status: green,
            line: 'Hittil i år +1,3 mill. kr mot budsjett.',
            deviations: [],
            comments: [],
          },
          {
            id: 'services',
            title: 'Tjenester/produksjon',
            status: red,
            line: '62 % besvart innen 1 minutt (mål 70 %). 648 feil og hendelser.',
            deviations: [
              {
                label: 'Andel besvart innen 1 minutt',
                value: '62 %',
                status: statusOf('red', '< 65: rød; 3 prosentpoeng til gul'),
              },
            ],
            comments: [{ label: 'Brukerstøtte', text: say('Lav bemanning i mars. To nye starter i mai.') }],
          },
          {
            id: 'hr',
            title: say('HR/HMS'),
            status: yellow,
            line: 'Sykefravær 5,9 % (mål 5,0 %).',
            deviations: [{ label: 'Samlet sykefravær', value: '5,9 %', status: yellow }],
            comments: [],
          },
        ],
        missing: ['Avviksmeldinger, ansvarlig Kjell Kvalitet, frist 12. april kl. 12:00'],
        part: 1,
        parts: 1,
      },
    },
    answer: {
      type: 'answer',
      language,
      answer: {
        outcome: 'answer',
        title: say('Hvorfor er sykefraværet gult?'),
        status: yellow,
        lead: 'Samlet sykefravær er 5,9 %, målet er høyst 5,0 %.',
        lines: [
          { label: 'Korttidsfravær', value: '2,1 %', trend: '↓', status: green },
          {
            label: 'Langtidsfravær',
            value: '3,8 %',
            trend: '↓',
            status: red,
            comment: say('To lange fravær følges opp.'),
          },
          { label: 'Månedsverk', value: '483' },
        ],
        source: 'Mars 2024 · versjon 2 · lagret 9. april 2024 kl. 08:42',
        suggestions: ['status hr', 'sykefravær siste 12 måneder', 'røde', 'hjelp'],
      },
    },
    notice: {
      type: 'notice',
      language,
      notice: {
        tone: 'warning',
        title: say('Skjemaet er utdatert'),
        text: say('Noen har lagret en nyere versjon. Åpne skjemaet på nytt for å se den.'),
        suggestions: ['mine skjema'],
      },
    },
  };
}

/** Texts that break cards which trust them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  long: `${'Lang tekst med «tegn» og linjer. '.repeat(1250)}`.slice(0, 40_000),
  lines: 'linje\n'.repeat(6000),
  markup: '**x** [a](javascript:b) ${1+1} ${name} <script>alert(1)</script> `k` # t\n1. en\n- to',
  emoji: '👩🏽‍⚕️🇳🇴'.repeat(300),
  rtl: '\u202Eمرحبا‎ abc \u2067שלום',
  quotes: '"\\"\u0000\u0007\t'.repeat(100),
  surrogate: 'a\uD83D',
  empty: '',
};
