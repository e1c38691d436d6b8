import { assert, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnsweredSection } from '../../../report/answer/section-record.ts';
import { fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { isDueIn } from '../../../report/kinds/requirements/is-due-in.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { dueRequirements } from '../../../report/requirements/due-requirements.ts';
import { requirementCalendar } from '../../../report/requirements/requirement-calendar.ts';
import { requirementCoverage } from '../../../report/requirements/requirement-coverage.ts';
import { findingsWith, register } from './register.ts';

const at = (text: string) => parsePeriod(text)!;
const dueIn = (text: string) =>
  dueRequirements(register(), at(text)).map(({ requirement }) => requirement.number ?? requirement.id);

/** By hand from the document: 42, 44 and the report on threats are due in T1 and the annual report alone. */
const everyTertial = ['2', '27', '32', '43', '45', '61', '62', '63', '64', '67'];
const onlyFirst = ['threat-report', '42', '44'];
const overviews = ['r11-requirements', 'r11-board'];
const sorted = (names: readonly string[]) => [...names].sort();

describe('the due list', () => {
  it.each([
    ['2023-T1', [...everyTertial, ...onlyFirst, ...overviews]],
    ['2023-T2', [...everyTertial, ...overviews]],
    ['2023-T3', everyTertial],
    ['2023', [...everyTertial, ...onlyFirst]],
    ['2023-03', ['61']],
  ])('of %s has what the document says, each once', (period, due) => {
    expect(sorted(dueIn(period))).toEqual(sorted(due));
  });

  it('is in the order of the register', () => {
    expect(dueIn('2023-T2')).toEqual([
      '2',
      ...overviews,
      '27',
      '32',
      '43',
      '45',
      '61',
      '62',
      '63',
      '64',
      '67',
    ]);
  });

  it('leaves out what is put to others', () => {
    const definition = structuredClone(register());
    for (const { items } of definition.sections)
      for (const item of items) if (item.kind === 'requirements') item.concerns = ['Sykehuset', 'Alle'];
    const due = dueRequirements(definition, at('2023-T1')).map(({ requirement }) => requirement.id);
    expect(due).not.toContain('r67');
    expect(due).not.toContain('threat-report');
    expect(due).toHaveLength(13);
  });

  it('of a year names each report that has anything due', () => {
    const calendar = requirementCalendar(register(), 2023);
    expect([...calendar].map(([period, due]) => [period, due.length])).toEqual([
      ...Array.from({ length: 12 }, (_, month) => [`2023-${String(month + 1).padStart(2, '0')}`, 1]),
      ['2023-T1', 15],
      ['2023-T2', 12],
      ['2023-T3', 10],
      ['2023', 13],
    ]);
  });
});

describe('a day as frequency', () => {
  it.each([
    ['06-01', '2023-06', true],
    ['06-01', '2023-05', false],
    ['06-01', '2031-T2', true],
    ['04-30', '2023-T1', true],
    ['05-01', '2023-T1', false],
    ['2023-12-31', '2023-T3', true],
    ['2023-12-31', '2024-T3', false],
    ['2023-01-01', '2023', true],
  ])('%s in %s is %s', (day, period, due) => {
    expect(isDueIn([day], at(period))).toBe(due);
  });

  it('is due in one period of each cadence in every year', () => {
    assert(
      property(
        date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (moment) => {
          const day = moment.toISOString().slice(0, 10);
          const year = day.slice(0, 4);
          const months = Array.from(
            { length: 12 },
            (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
          );
          const tertials = [`${year}-T1`, `${year}-T2`, `${year}-T3`];
          const count = (periods: readonly string[], name: string) =>
            periods.filter((period) => isDueIn([name], at(period))).length;
          for (const name of [day, day.slice(5)])
            expect([count(months, name), count(tertials, name), count([year], name)]).toEqual([1, 1, 1]);
        },
      ),
    );
  });
});

describe('the coverage', () => {
  const answers = (items: Record<string, Record<string, string>>) => ({
    answers: Object.fromEntries(
      Object.entries(items).map(([item, cells]) => [item, { state: 'answered' as const, cells }]),
    ),
  });
  const ids = (due: readonly { readonly requirement: { readonly id: string } }[]) =>
    due.map(({ requirement }) => requirement.id);

  it('counts answers, words instead of answers, and gaps', () => {
    const records = new Map([
      [
        'governance',
        answers({ shared: { 'r2.answer': 'Ja.' }, 'risk-overviews': { 'r11-board.instead': 'nil' } }),
      ],
      [
        'people',
        answers({
          'people-requirements': {
            'r42.answer': '  ',
            'r43.instead': 'not-relevant',
            'r44.instead': 'reported',
          },
        }),
      ],
    ]);
    const { due, answered, missing } = requirementCoverage(register(), records, at('2023-T1'));
    expect(ids(answered)).toEqual(['r2', 'r11-board', 'r43']);
    expect(due).toHaveLength(15);
    expect(missing).toHaveLength(12);
    expect(ids(missing)).toContain('r42');
  });

  it('counts a register that is nil as answered, and one that comes later as not', () => {
    const records = new Map<string, Pick<AnsweredSection, 'answers'>>([
      ['governance', { answers: { shared: { state: 'nil' as const, cells: {} } } }],
      ['procurement', { answers: { 'procurement-requirements': { state: 'later' as const, cells: {} } } }],
    ]);
    expect(ids(requirementCoverage(register(), records, at('2023-T2')).answered)).toEqual(['r2']);
  });
});

describe('a register is refused or doubted', () => {
  it('for a number twice in a chapter, also in two items', () => {
    expect(findingsWith('number: 44', 'number: 43')).toMatchObject([
      { severity: 'error', path: 'sections[2].items[0].rows[2].number' },
    ]);
  });

  it('but not for one number in two chapters', () => {
    expect(findingsWith('number: 43', 'number: 42')).toEqual([]);
  });

  it('for a requirement that is never due', () => {
    const [found] = findingsWith(
      'frequencies: [business-report, tertial, annual]',
      'frequencies: [business-report]',
    );
    expect(found).toMatchObject({ severity: 'warning', path: 'sections[3].items[0].rows[0]' });
    expect(findingsWith('frequencies: [business-report, tertial, annual]', 'frequencies: []')).toHaveLength(
      1,
    );
  });

  it.each(['[weekly]', '["02-30"]', '["2023-13-01"]', '[T4]'])('for the frequencies %s', (frequencies) => {
    const found = findingsWith('[business-report, tertial, annual]', frequencies);
    expect(found).toMatchObject([{ severity: 'error', path: 'sections[3].items[0].rows[0].frequencies[0]' }]);
  });

  it('for a chapter without a title', () => {
    expect(findingsWith('chapter: "7.2"', 'chapter: "7.3"')[0]?.message).toContain('7.2');
  });
});

describe('the form of a requirement', () => {
  const item = itemOfAnyKindSchema.parse({
    id: 'register',
    kind: 'requirements',
    title: 'Krav',
    rows: [
      {
        id: 'a',
        number: 7,
        label: 'Plan',
        text: 'Lag en plan.',
        frequencies: ['T1', 'T2'],
        due: '06-01',
        evidence: true,
      },
    ],
  });
  const context = {
    language: 'nb' as const,
    period: at('2023-T2'),
    plan: () => undefined,
    history: (cell: string, period: string) =>
      cell === 'a.answer' && period === '2023-T1' ? 'Planen er laget.' : undefined,
    historyPeriods: [at('2023-T1')],
  };

  it('shows the requirement, its frequency, its deadline and the last answer', () => {
    const [answer, evidence] = fieldsOf(item, context);
    expect(answer).toMatchObject({ id: 'a.answer', label: '7 Plan', required: true });
    expect(answer!.hint).toBe(
      'Lag en plan.  ·  1. tertial og 2. tertial  ·  frist 1. juni hvert år  ·  1. tertial: Planen er laget.',
    );
    expect(evidence).toMatchObject({ id: 'a.evidence', required: false, input: { format: 'https' } });
  });

  it('holds the last answer where it is carried forward', () => {
    const carried = itemOfAnyKindSchema.parse({ ...item, carryForward: true });
    expect(fieldsOf(carried, context)[0]).toMatchObject({ prefill: { 'a.answer': 'Planen er laget.' } });
  });

  it('asks nothing when nothing is due', () => {
    expect(fieldsOf(item, { ...context, period: at('2023-T3') })).toEqual([]);
  });
});
