import { describe, expect, it } from 'vitest';
import type { Report } from '../../../report/assembly/report.ts';
import type { Answer } from '../../../report/conversation/answer.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const example = loadExample('helse-nord-ikt');
const { definition } = example;
const now = new Date('2024-04-10T10:00:00Z');
const full = exampleReport(example, { language: 'nb', now });
const nbsp = '\u00a0';

function ask(text: string, report: Report = full, of: Definition = definition): Answer {
  const { language } = report;
  return answerQuestion(parseQuestion(text, of, language, setting), report, of, {
    language,
    now,
    setting,
  });
}

function line(answer: Answer, label: string) {
  return answer.lines.find((candidate) => candidate.label === label);
}

describe('status', () => {
  it('gives the whole report with a line for each section', () => {
    const answer = ask('status');
    expect(answer).toMatchObject({ outcome: 'answer', status: { colour: 'yellow', decidedBy: 'person' } });
    expect(answer.lines.map(({ label }) => label)).toEqual([
      'Administrerende direktørs vurdering',
      'Økonomi',
      'Tjenester/produksjon',
      'Status for prosjektporteføljen',
      'HR/HMS',
      'Avviksmeldinger',
    ]);
    expect(line(answer, 'HR/HMS')?.value).toBe(
      `Samlet sykefravær: 5,3${nbsp}% (mål${nbsp}5,0${nbsp}%) · AML-brudd i alt: 80`,
    );
    expect(answer.lead).toBe('6 av 6 seksjoner er levert.');
    expect(answer.source).toBe('Mars 2024 · ikke publisert ennå · sist lagret 9. april 2024 kl.\u00a008:42');
  });

  it('gives one figure with its target, colour, trend and the value before', () => {
    const answer = ask('svartid');
    expect(answer).toMatchObject({ outcome: 'answer', status: { colour: 'red' } });
    expect(answer.lines[0]).toMatchObject({
      label: 'Andel besvart innen 1 minutt',
      value: `62${nbsp}% (mål${nbsp}70${nbsp}%)`,
      trend: '↓',
      status: { colour: 'red' },
    });
    expect(answer.lines[1]).toEqual({ label: 'Februar 2024', value: `67${nbsp}%` });
    expect(answer.source).toBe('Mars 2024 · svarversjon 2 · lagret 9. april 2024 kl.\u00a008:42');
  });

  it('gives a line of the statement with every column', () => {
    const value = ask('lisenser').lines[0]?.value?.replaceAll(nbsp, ' ');
    expect(value).toBe(
      'Mars 2024 – Faktisk: 19 696, Budsjett: 22 035, Avvik: +2 339\n' +
        'Mars 2024, hittil i år – Faktisk: 61 150, Budsjett: 66 106, Avvik: +4 956\n2024 – Budsjett: 274 530',
    );
    expect(ask('lisenser').lead).toBe('Tall i 1000 kr');
  });

  it('gives money in millions, a variance with its sign, and small sums as they are', () => {
    const value = (text: string, label: string) => line(ask(text), label)?.value?.replaceAll(nbsp, ' ');
    expect(value('status', 'Økonomi')).toBe(
      'Resultat: avvik fra budsjett hittil i år: +1,3 mill. kr · Ubrukt kassakreditt: 267,2 mill. kr',
    );
    expect(value('kassakreditt', 'Bevegelser hittil i år')).toBe('−66,4 mill. kr');
    expect(value('prognose', 'Prognose for årsresultatet')).toBe('0 tusen kr (mål 0 tusen kr)');
    expect(ask('kassakreditt').status?.reason.replaceAll(nbsp, ' ')).toBe(
      '267 160 tusen kr gir grønt (minst 200 000 tusen kr)',
    );
  });

  it('says what a person judged once', () => {
    const judged = line(ask('prosjekter'), 'Samlet status for porteføljen');
    expect(judged?.comment).toMatch(/^Porteføljen går stort sett etter planen/);
    expect(judged?.status).toMatchObject({ colour: 'yellow', reason: '' });
  });

  it('compares with last year where the report does', () => {
    const answer = ask('nye tjenester');
    expect(line(answer, 'Leverte oppdrag')?.value).toMatch(/^Hittil i år: 13, .*: 38, .*: 134$/);
  });

  it('lists every risk', () => {
    expect(ask('risikoer i rød sone').lines).toHaveLength(9);
  });

  it('says what it did not heed', () => {
    expect(ask('sykefravær i Bodø').lead).toBe('Jeg så bort fra «bodø».');
  });
});

describe('what is not reported (Q2)', () => {
  const gaps = exampleReport(example, { language: 'nb', now, without: ['hr', 'services/service-desk'] });

  it.each(['sykefravær', 'status hr', 'korttidsfravær', 'hvorfor er sykefraværet gult', 'AML-brudd i alt'])(
    'never gives a figure for "%s"',
    (text) => {
      const answer = ask(text, gaps);
      expect(answer.outcome).toBe('not-reported');
      expect(answer.lead).toContain(
        'Ikke rapportert. Ansvarlig: hanne.hr@example.no. Frist fredag 12. april kl.\u00a012:00.',
      );
      expect(figuresIn(answer)).toEqual([]);
      expect(answer.source).toBe('Mars 2024 · ikke lagret ennå · hentet 10. april 2024 kl.\u00a012:00');
    },
  );

  it('never gives the earlier value of an item that is missing', () => {
    const answer = ask('svartid', gaps);
    expect(answer.outcome).toBe('not-reported');
    expect(figuresIn(answer)).toEqual([]);
  });

  it('names the gaps of a section that is partly in', () => {
    const answer = ask('tjenester', gaps);
    expect(answer.outcome).toBe('answer');
    expect(answer.lead).toContain('Mangler Brukerstøtte.');
    expect(line(answer, 'Brukerstøtte')).toEqual({ label: 'Brukerstøtte', value: 'Ikke rapportert' });
    expect(line(answer, 'Leverte oppdrag')?.value).toContain('13');
  });

  it('says that a blank row is blank, not zero', () => {
    const answer = ask('beredskap rød');
    expect(answer.outcome).toBe('not-reported');
    expect(answer.lines[0]).toMatchObject({ label: 'Beredskap rød', value: 'Ikke oppgitt' });
  });

  it('has nothing to say about reds that are not reported, and says so', () => {
    const answer = ask('røde', gaps);
    expect(answer.lines.map(({ label }) => label)).toEqual(['Åpne avvik']);
    expect(answer.lead).toContain('2 seksjoner mangler, så bildet kan endre seg.');
  });

  it('lists what is missing, with who and until when', () => {
    const answer = ask('hva mangler', gaps);
    expect(answer.lines.map(({ label }) => label)).toEqual(['Tjenester/produksjon', 'HR/HMS']);
    expect(line(answer, 'HR/HMS')?.value).toBe(
      'Sykefravær, AML-brudd, HMS-systemet · hanne.hr@example.no · frist fredag 12. april kl.\u00a012:00',
    );
    expect(ask('hva mangler').lead).toBe('Alt er levert.');
  });

  it('uses names where they are known', () => {
    const question = parseQuestion('hva mangler', definition, 'nb', setting);
    const nameOf = (email: string): string => (email === 'hanne.hr@example.no' ? 'Hanne Holm' : email);
    const answer = answerQuestion(question, gaps, definition, { language: 'nb', now, setting, nameOf });
    expect(line(answer, 'HR/HMS')?.value).toContain('Hanne Holm');
  });

  it('says that the deadline has passed', () => {
    const late = exampleReport(example, {
      language: 'nb',
      without: ['hr'],
      now: new Date('2024-04-13T10:00:00Z'),
    });
    expect(ask('sykefravær', late).lead).toContain('Fristen var fredag 12. april kl.\u00a012:00.');
  });

  it('answers an empty report without a figure', () => {
    const empty = exampleReport(example, {
      language: 'nb',
      now,
      without: definition.sections.map(({ id }) => id),
    });
    const texts = ['status', 'røde', 'økonomi', 'resultat', 'hvorfor er økonomi rød'];
    expect(texts.flatMap((text) => figuresIn(ask(text, empty)))).toEqual([]);
    expect(ask('status', empty).outcome).toBe('not-reported');
  });
});

describe('why', () => {
  it('gives number, limit, distance and comment', () => {
    const answer = ask('hvorfor er sykefraværet gult?');
    expect(answer).toMatchObject({ outcome: 'answer', status: { colour: 'yellow' } });
    const total = line(answer, 'Samlet sykefravær');
    expect(total?.value).toBe(`5,3${nbsp}% (mål${nbsp}5,0${nbsp}%)`);
    expect(total?.status?.reason).toBe(
      `5,3${nbsp}% er over grensen for grønt (5,0${nbsp}%); 0,3${nbsp}prosentpoeng til grønt`,
    );
    expect(line(answer, 'Korttidsfravær (under 16 dager)')).toBeUndefined();
    expect(line(answer, 'Kommentar')?.comment).toContain('langtidsfraværet har økt');
  });

  it('corrects a wrong colour in the question', () => {
    expect(ask('hvorfor er sykefraværet rødt?').lead).toContain('Fargen er gul, ikke rød.');
  });

  it('says when there is no limit', () => {
    expect(ask('hvorfor nye tjenester').lead).toBe('Nye tjenester har ingen grenser som gir farge.');
  });
});

describe('colours', () => {
  it('lists the reds with reasons and comments, and counts the yellows', () => {
    const answer = ask('røde');
    expect(answer.lines.map(({ label, value }) => [label, value])).toEqual([
      ['Brukerstøtte: Andel besvart innen 1 minutt', `62${nbsp}% (mål${nbsp}70${nbsp}%)`],
      ['AML-brudd i alt', '80'],
      ['Åpne avvik', '258'],
    ]);
    expect(answer.lines.every(({ status, comment }) => status?.reason !== '' && comment !== undefined)).toBe(
      true,
    );
    expect(answer.lead).toBe('I tillegg er 8 punkter gule.');
  });

  it('keeps to one section when asked', () => {
    expect(ask('røde i HR').lines).toHaveLength(1);
  });
});

it.each(['status februar', 'sykefravær i fjor', 'sykefravær mars 2023', 'status forrige kvartal'])(
  'gives no figure of another period than asked for: "%s"',
  (text) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ outcome: 'clarify', lines: [], title: 'Jeg svarer bare for mars 2024' });
  },
);

it('answers for the period when it is named', () => {
  expect(ask('sykefravær mars 2024')).toMatchObject({ outcome: 'answer', title: 'Sykefravær' });
});

it('asks which one is meant', () => {
  const answer = ask('økonomi og brukerstøtte');
  expect(answer).toMatchObject({ outcome: 'clarify', title: 'Hvilken mener du?' });
  expect(answer.suggestions).toEqual(expect.arrayContaining(['status Økonomi', 'status Brukerstøtte']));
});

it('is polite about what it does not understand', () => {
  const answer = ask('hva blir det til middag?');
  expect(answer).toMatchObject({ outcome: 'clarify', title: 'Det forsto jeg ikke', source: '' });
  expect(answer.suggestions).toContain('hjelp');
});

describe.each([
  ['nn', 'kvifor er sjukefråværet gult', 'Sjukefråvær', `5,3${nbsp}% (mål${nbsp}5,0${nbsp}%)`],
  ['en', 'why is sick leave yellow', 'Sick leave', '5.3% (target\u00a05.0%)'],
] as const)('in %s', (language: Language, text, title, value) => {
  const report = exampleReport(example, { language, now });

  it('answers in its own words and formats', () => {
    const answer = ask(text, report);
    expect(answer.title).toContain(title);
    expect(answer.lines[0]?.value).toBe(value);
  });

  it('understands every suggestion that it makes', () => {
    const asked = ['status', 'røde', 'hva mangler', 'hjelp', 'status hr', text, 'likvidasjon', 'svartid'];
    const suggestions = asked.flatMap((each) => ask(each, report).suggestions);
    const intents = suggestions.map(
      (suggestion) => parseQuestion(suggestion, definition, language, setting).intent,
    );
    expect(intents).not.toContain('unknown');
    expect(intents).not.toContain('unclear');
  });
});

it('gives every answer with figures a source', () => {
  for (const text of ['status', 'økonomi', 'svartid', 'røde', 'hva mangler', 'hvorfor brukerstøtte']) {
    expect(ask(text).source).toMatch(/^Mars 2024 · .*kl\.\u00a0\d\d:\d\d$/);
  }
});

/** The values of an answer's lines that hold a digit, and the colours that only a value can give. */
function figuresIn(answer: Answer): readonly string[] {
  const values = answer.lines
    .map(({ value }) => value ?? '')
    .filter((value) => !/rapportert|Åpner/i.test(value));
  const colours = answer.lines.flatMap(({ status }) => (status === undefined ? [] : [status.colour]));
  return [
    ...values.filter((value) => /\d/.test(value)),
    ...colours.filter((colour) => ['green', 'yellow', 'red'].includes(colour)),
  ];
}
