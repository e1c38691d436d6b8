import { describe, expect, it } from 'vitest';
import type { Report } from '../../../report/assembly/report.ts';
import type { Answer } from '../../../report/conversation/answer.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { nearestCommands } from '../../../report/questions/nearest-commands.ts';
import { languageOfQuestion } from '../../../report/questions/language-of-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { visibleReport } from '../../../report/questions/visible-report.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const example = loadExample('helse-nord-ikt');
const { definition } = example;
const now = new Date('2024-04-10T10:00:00Z');
const full = exampleReport(example, { language: 'nb', now });
const gaps = exampleReport(example, { language: 'nb', now, without: ['hr', 'services/service-desk'] });
const nbsp = '\u00a0';

function ask(text: string, report: Report = full, of: Definition = definition): Answer {
  const { language } = report;
  const nameOf = (email: string): string => (email === 'hanne.hr@example.no' ? 'Hanne Holm' : email);
  return answerQuestion(parseQuestion(text, of, language, setting), report, of, {
    language,
    now,
    setting,
    nameOf,
  });
}

describe('deadlines', () => {
  it.each(['når er fristen?', 'frist', 'kva er fristen', 'when is the deadline?'])(
    'are given for "%s"',
    (text) => {
      // The ninth working day for all but the assessment, which has the tenth.
      expect(ask(text)).toMatchObject({ outcome: 'answer', lead: 'Seksjonene har ulike frister.' });
      expect(ask(text).lines).toEqual([
        {
          label: `fredag 12. april kl.${nbsp}12:00`,
          value: 'Økonomi, Tjenester/produksjon, Status for prosjektporteføljen, HR/HMS, Avviksmeldinger',
        },
        { label: `mandag 15. april kl.${nbsp}12:00`, value: 'Administrerende direktørs vurdering' },
      ]);
    },
  );

  it('are given for one section, also when they have passed', () => {
    expect(ask('når er fristen for hr?').lead).toBe(`Fristen er fredag 12. april kl.${nbsp}12:00.`);
    const late = new Date('2024-04-13T10:00:00Z');
    const question = parseQuestion('når er fristen for hr?', definition, 'nb', setting);
    expect(answerQuestion(question, full, definition, { language: 'nb', now: late, setting }).lead).toBe(
      `Fristen var fredag 12. april kl.${nbsp}12:00.`,
    );
  });
});

describe('who is responsible', () => {
  it.each(['hvem er ansvarlig for hr?', 'kven har ansvaret for hr', 'who is responsible for hr?'])(
    'is answered with a name: "%s"',
    (text) => {
      expect(ask(text)).toMatchObject({
        outcome: 'answer',
        lead: 'Hanne Holm svarer for HR/HMS.',
        lines: [],
      });
    },
  );

  it('names the deputies, and every section where none is named', () => {
    expect(ask('hvem er ansvarlig for økonomi').lead).toBe(
      'olav.okonomi@example.no svarer for Økonomi. Vara: berit.budsjett@example.no.',
    );
    expect(ask('hvem er ansvarlig').lines).toHaveLength(6);
  });
});

describe('whether all is on track', () => {
  it('is yes when everything is in, or no deadline has passed', () => {
    expect(ask('er vi i rute?').lead).toBe('Ja, alt er levert.');
    expect(ask('are we on track?', gaps)).toMatchObject({
      lead: `Ja, ingen frist er brutt. 4 av 6 seksjoner er levert, og neste frist er fredag 12. april kl.${nbsp}12:00.`,
    });
  });

  it('is no after a deadline, with what is late', () => {
    const late = exampleReport(example, {
      language: 'nb',
      without: ['hr'],
      now: new Date('2024-04-13T10:00:00Z'),
    });
    const answer = ask('er vi i rute', late);
    expect(answer.lead).toBe('Nei, én seksjon er over fristen.');
    expect(answer.lines.map(({ label }) => label)).toEqual(['HR/HMS']);
  });
});

describe('politeness', () => {
  it.each([
    ['hei', 'Hei!'],
    ['Hallo!', 'Hei!'],
    ['hello', 'Hei!'],
    ['takk', 'Bare hyggelig!'],
    ['tusen takk for hjelpen', 'Bare hyggelig!'],
    ['thank you', 'Bare hyggelig!'],
  ])('answers "%s"', (text, title) => {
    expect(ask(text).title).toBe(title);
    const nobody: Report = { ...full, sections: [] };
    expect(ask(text, nobody).title).toBe(title);
  });

  it('answers the question that comes with it', () => {
    expect(ask('hei, hva mangler?').title).toBe('Hva som mangler · Virksomhetsrapport mars 2024');
    expect(ask('status hr takk').title).toBe('HR/HMS');
    expect(ask('takk, hva kan du?').title).toBe('Dette kan du spørre om');
  });
});

describe('what cannot be found', () => {
  const own = visibleReport(full, definition, 'hanne.hr@example.no');

  it('is answered with what can be asked about, whether it is hidden or does not exist', () => {
    const hidden = ask('status økonomi', own);
    expect(hidden).toMatchObject({
      outcome: 'clarify',
      title: 'Det finner jeg ikke',
      lead: 'Jeg finner ikke «økonomi» blant det du kan se. Du kan spørre om: HR/HMS.',
      source: '',
    });
    const text = JSON.stringify(hidden).replaceAll('økonomi', 'X');
    expect(JSON.stringify(ask('status kvakksalveri', own)).replaceAll('kvakksalveri', 'X')).toBe(text);
  });

  it('is nonsense otherwise, with the nearest commands', () => {
    expect(ask('publisr').suggestions).toEqual(['publiser', 'hjelp']);
    expect(ask('qwerty zxcv').lead).toContain(
      'Du kan spørre om: Administrerende direktørs vurdering, Økonomi',
    );
    expect(nearestCommands(['gojkenn'], 'nb')).toEqual(['godkjenn']);
    expect(nearestCommands(['publsh'], 'en')).toEqual(['publish']);
    expect(nearestCommands(['kantinemeny'], 'nb')).toEqual([]);
  });
});

it.each([
  ['why is sick leave yellow?', 'en'],
  ['what is missing', 'en'],
  ['when is the deadline', 'en'],
  ['what is the status of finance?', 'en'],
  ['kva manglar', 'nn'],
  ['kva er status på økonomi?', 'nn'],
  ['hva er status på økonomi?', 'nb'],
  ['kvifor er sjukefråværet gult', 'nn'],
  ['hvorfor er sykefraværet gult', 'nb'],
  // Words that several languages have, or a mix of two, tell nothing.
  ['status', undefined],
  ['status IT', undefined],
  ['gule', undefined],
  ['sykefravær', undefined],
  ['why er sykefraværet rødt', undefined],
] as const)('hears that "%s" is %s', (text, language) => {
  expect(languageOfQuestion(text)).toBe(language);
});

describe('who has handed in', () => {
  it.each([
    'hvem har levert?',
    'Hvem har levert',
    'hva er levert',
    'hvem er ferdig?',
    'kven har levert?',
    'kva er kome inn',
    'who has delivered?',
    'who has submitted?',
    'which sections are in?',
  ])('is answered with names: "%s"', (text) => {
    const answer = ask(text, gaps);
    // HR/HMS has nothing in, and one item of the services is missing.
    expect(answer).toMatchObject({ outcome: 'answer', lead: '4 av 6 seksjoner er levert i sin helhet.' });
    expect(answer.lines.map(({ label }) => label)).toEqual([
      'Administrerende direktørs vurdering',
      'Økonomi',
      'Tjenester/produksjon',
      'Status for prosjektporteføljen',
      'Avviksmeldinger',
    ]);
  });

  it('is told of one section, with how much of it is in', () => {
    const { services } = Object.fromEntries(definition.sections.map((section) => [section.id, section]));
    const items = services?.items.length ?? 0;
    const {
      lead,
      lines: [line],
    } = ask('hvem har levert tjenester?', gaps);
    expect(lead).toBe('Tjenester/produksjon er delvis levert.');
    expect(ask('hvem har levert HR?', gaps).lead).toBe('HR/HMS er ikke levert ennå.');
    expect(ask('hvem har levert økonomi?', gaps).lead).toBe('Økonomi er levert i sin helhet.');
    expect(line?.value).toContain(`· ${items - 1} av ${items} punkter · svarversjon 2 · lagret`);
  });

  it.each(['hvem har ikke levert?', 'kven har ikkje levert', "who hasn't delivered?"])(
    'is not what "%s" asks',
    (text) => {
      expect(parseQuestion(text, definition, 'nb', setting).intent).toBe('missing');
    },
  );
});

describe('what the report does not have', () => {
  it.each([
    'hvor mange ansatte har vi?',
    'hva blir det til middag?',
    'hvor mange biler har vi',
    'who won the match?',
  ])('brings nothing that only looks like it: "%s"', (text) => {
    expect(ask(text).suggestions).toEqual(['hjelp']);
  });
});
