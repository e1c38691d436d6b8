import { describe, expect, it } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import type { Report } from '../../../report/assembly/report.ts';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleRecords, exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('requirements');
const now = new Date('2023-05-10T10:00:00Z');

/** The example in full, without a whole section, or with requirement 62 alone open, as an import may leave it. */
type State = 'whole' | 'no-technology' | 'one-open';

function reportIn(state: State, language: Language): Report {
  const choices = { language, now, without: state === 'no-technology' ? ['technology'] : [] };
  if (state !== 'one-open') return exampleReport(example, choices);
  const records = new Map(exampleRecords(example, choices));
  const record = records.get('technology')!;
  const item = record.answers['technology-requirements']!;
  const { 'r62.answer': _left, ...cells } = item.cells;
  records.set('technology', {
    ...record,
    answers: { ...record.answers, 'technology-requirements': { ...item, cells } },
  });
  return assemble({
    definition: example.definition,
    period: parsePeriod('2023-T1')!,
    language,
    now,
    state: 'collecting',
    publication: 0,
    records,
  });
}

function ask(text: string, language: Language = 'nb', state: State = 'whole') {
  const setting = settingOf('2023-T1', '2023-05-10');
  const question = parseQuestion(text, example.definition, language, setting);
  return answerQuestion(question, reportIn(state, language), example.definition, { language, now, setting });
}

const labels = (answer: ReturnType<typeof ask>) => answer.lines.map(({ label }) => label);

/*
 * Read by hand in the register: of its fifteen requirements ten are reported in every four-month report, thirteen in the annual one (all but the
 * two overviews of risks), none there alone, and one in the business report. Four have a deadline of their own: 27 on 3 April and the report on threats on
 * 1 June of every year, 44 on 30 April and 45 on 31 December 2023. The second four-month report takes up the ten and the two overviews.
 */
describe('requirements by how often they are reported', () => {
  it.each([
    ['hvilke krav rapporteres årlig?', 'nb', 13, '13 krav skal rapporteres slik: årlig melding.'],
    ['kva for krav vert rapporterte årleg?', 'nn', 13, '13 krav skal rapporterast slik:'],
    ['which requirements are reported annually?', 'en', 13, '13 requirements are reported in this way:'],
    [
      'hvilke krav rapporteres hvert tertial?',
      'nb',
      10,
      '10 krav skal rapporteres slik: hver tertialrapport.',
    ],
    ['hvilke krav rapporteres månedlig?', 'nb', 1, 'Ett krav skal rapporteres slik:'],
    ['hvilke krav skal bare inn i årsmeldingen?', 'nb', 0, 'Ingen krav skal bare rapporteres slik:'],
    ['hvilke krav i HR rapporteres hvert tertial?', 'nb', 2, '2 krav skal rapporteres slik:'],
  ] as const)('%s', (text, language, count, lead) => {
    const answer = ask(text, language);
    expect(answer.lines).toHaveLength(count);
    expect(answer.lead).toContain(lead);
    expect(answer.source).toContain('2023');
  });
});

describe('requirements by their own deadline', () => {
  it.each([
    [
      'krav med frist i juni',
      ['Årlig rapport om trusler og sårbarheter'],
      'Ett krav har egen frist i juni 2023.',
    ],
    ['krav med frist i mai', [], 'Ingen krav har egen frist i mai 2023.'],
  ] as const)('%s', (text, expected, lead) => {
    const answer = ask(text);
    expect(labels(answer)).toEqual(expected);
    expect(answer.lead).toBe(lead);
  });

  // 27 on 3 April, 44 on 30 April, the report on threats on 1 June, 45 on 31 December.
  it.each([
    ['krav som forfaller før 1. juni', 'nb', ['27', '44'], '2 krav har egen frist før 1. juni 2023.'],
    [
      'krav med frist innen 1. juni',
      'nb',
      ['27', 'Årlig', '44'],
      '3 krav har egen frist senest 1. juni 2023.',
    ],
    ['krav med frist 30. april', 'nb', ['44'], 'Ett krav har egen frist 30. april 2023.'],
    ['krav med frist før 1. april', 'nn', [], 'Ingen krav har eigen frist før 1. april 2023.'],
    [
      'requirements with a deadline before 1 June',
      'en',
      ['27', '44'],
      '2 requirements have a deadline of their own',
    ],
  ] as const)('by a day: %s', (text, language, expected, lead) => {
    const answer = ask(text, language);
    expect(labels(answer).map((label) => label.split(' ')[0])).toEqual(expected);
    expect(answer.lead).toContain(lead);
  });

  it('are all of them where no time is named, with the day and whether they are answered', () => {
    const answer = ask('hvilke krav har egen frist?');
    expect(
      answer.lines.map(({ label, value }) => [label.split(' ')[0], value?.split(' · ').slice(1)]),
    ).toEqual([
      ['27', ['egen frist 3. april hvert år', 'besvart']],
      ['Årlig', ['egen frist 1. juni hvert år', 'besvart']],
      ['44', ['egen frist 30. april 2023', 'besvart']],
      ['45', ['egen frist 31. desember 2023', 'besvart']],
    ]);
  });

  it('stand beside those that a report takes up: what falls due', () => {
    const answer = ask('hva forfaller i T2?');
    // Twelve are reported, and the report on threats has its deadline in June.
    expect(answer.lead).toContain('13 krav forfaller i 2. tertial 2023');
    expect(labels(answer)).toContain('Årlig rapport om trusler og sårbarheter');
    expect(JSON.stringify(answer.lines)).not.toContain('besvart');
    expect(ask('which requirements fall due in T2?', 'en').lines).toHaveLength(13);
    expect(ask('hvilke krav skal rapporteres i T2?').lines).toHaveLength(12);
  });
});

describe('requirements that are answered, and those that are not', () => {
  it.each([
    ['hvilke krav er ikke besvart?', 'nb', 'Ett krav er ikke besvart.'],
    ['kva for krav er ikkje svara på?', 'nn', 'Eitt krav er ikkje svara på.'],
    ['which requirements have not been answered?', 'en', 'One requirement has not been answered.'],
  ] as const)('names what is not, in a section that is delivered: %s', (text, language, lead) => {
    const answer = ask(text, language, 'one-open');
    expect(answer.lead).toContain(lead);
    expect(answer.lines.map(({ label }) => label.split(' ')[0])).toEqual(['62']);
    expect(answer.cells?.filter(({ section }) => section === 'technology')).toMatchObject([
      { column: 'due', value: '4' },
      { column: 'answered', value: '3' },
    ]);
  });

  it('lists what is', () => {
    const answer = ask('hvilke krav er besvart i teknologi?', 'nb', 'one-open');
    expect(answer.lead).toContain('3 av 4 krav er besvart.');
    expect(answer.lines.map(({ label }) => label.split(' ')[0])).toEqual(['63', '64', '67']);
  });

  it('says in a list of all that one is open', () => {
    const { lines } = ask('hvilke krav i teknologi rapporteres hvert tertial?', 'nb', 'one-open');
    expect(lines.map(({ value }) => value?.split(' · ').at(-1))).toEqual([
      'ikke besvart',
      'besvart',
      'besvart',
      'besvart',
    ]);
  });
});

describe('the share that is in', () => {
  // 14 of 15 is 93.3 %; without technology 11 of 15 is 73.3 %.
  it.each([
    [
      'hvor stor andel av kravene er besvart?',
      'nb',
      'one-open',
      '14 av 15 krav er besvart. Det er 93 % av kravene.',
    ],
    ['kor mange prosent av krava er svara på?', 'nn', 'one-open', 'Det er 93 % av krava.'],
    [
      'what percentage of the requirements has been answered?',
      'en',
      'one-open',
      'That is 93% of the requirements.',
    ],
    ['hvor stor andel er ferdig?', 'nb', 'no-technology', 'Det er 73 % av kravene.'],
    ['hvor stor andel er ferdig?', 'nb', 'whole', 'Det er 100 % av kravene.'],
    ['hvor stor andel av teknologi er ferdig?', 'nb', 'one-open', 'Det er 75 % av kravene.'],
  ] as const)('%s', (text, language, state, lead) => {
    expect(ask(text, language, state).lead?.replaceAll('\u00a0', ' ')).toContain(lead);
  });

  it('is of the items where a report has no requirements', () => {
    const monthly = loadExample('helse-nord-ikt');
    const setting = settingOf('2024-03', '2024-04-12');
    const at = new Date('2024-04-12T10:00:00Z');
    const report = exampleReport(monthly, { language: 'nb', now: at, without: ['hr'] });
    const total = monthly.definition.sections.flatMap(({ items }) => items).length;
    const question = parseQuestion('hvor stor andel er levert?', monthly.definition, 'nb', setting);
    const { lead } = answerQuestion(question, report, monthly.definition, {
      language: 'nb',
      now: at,
      setting,
    });
    // HR/HMS has three of the seventeen items.
    expect(total).toBe(17);
    expect(lead?.replaceAll('\u00a0', ' ')).toContain('14 av 17 punkter er inne, 82 %.');
  });
});

it('leaves one requirement by its number to itself', () => {
  expect(ask('når forfaller krav 44?').lines[0]).toMatchObject({ value: '30. april 2023' });
});
