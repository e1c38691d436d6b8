import { describe, expect, it } from 'vitest';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema, kindOf } from '../../../report/kinds/index.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import { answered, cellOf, period, plain, printed, tableOf } from './example.ts';
import { contextAt, type Past, scorecard } from './scorecards.ts';

const item = (kind: string, row: object, changes: object = {}) =>
  itemOfAnyKindSchema.parse({
    id: 'card',
    kind,
    title: 'Kort',
    rows: [{ id: 'a', label: 'A', unit: 'count', direction: 'higher', ...row }],
    ...changes,
  });
const indicators = (row: object, changes: object = {}) => item('indicators', row, changes);

const notesOf = (of: ReturnType<typeof item>, given: string, context: ReturnType<typeof contextAt>) =>
  (tableOf(computeItem(of, answered({ a: given, 'a.period': given }), context)).notes ?? []).map(plain);

/** January and February of 2024. */
const past: Past = { '2024-01': { a: '90' }, '2024-02': { a: '110' } };

describe('the pace of an indicator', () => {
  it('is what the rest of the year must give in a sum', () => {
    // 1 200 less 90 + 110 + 100 is 900 over nine months; 300 in three months make 1 200 in twelve.
    const of = indicators({ aggregation: 'sum', pace: true, year: { target: 1200 } });
    expect(notesOf(of, '100', contextAt('2024-03', past))).toEqual([
      'A: målet 1 200 for året krever 100 i snitt i hver av de 9 gjenstående periodene. Går resten av året som hittil, ender det på 1 200 (framskriving).',
    ]);
  });

  it('is what the rest must be on average in a mean, by the target of every month', () => {
    // A mean of 105 over twelve months is 1 260; 300 of it are in, and 960 over nine is 106,67.
    const of = indicators({ aggregation: 'mean', pace: true, target: 105, decimals: 1 });
    expect(notesOf(of, '100', contextAt('2024-03', past))[0]).toContain(
      'målet 105,0 for året krever 106,7 i snitt i hver av de 9',
    );
  });

  it('is a change each month in what stands', () => {
    // From 100 to 82 in nine months.
    const of = indicators({ aggregation: 'last', pace: true, year: { target: 82 }, direction: 'lower' });
    expect(notesOf(of, '100', contextAt('2024-03', {}))[0]).toContain(
      'målet 82 ved årets slutt krever en endring på -2 i snitt i hver av de 9 gjenstående periodene',
    );
  });

  it('takes the plan’s target of the year before its own', () => {
    const of = indicators({ aggregation: 'sum', pace: true, year: { target: 1200 } });
    const context = contextAt('2024-03', past, { annualTarget: { a: 2100 } });
    // 2 100 less 300 over nine months.
    expect(notesOf(of, '100', context)[0]).toContain('målet 2 100 for året krever 200 i snitt');
  });

  it('is not told where a month is missing, or nothing is asked', () => {
    const row = { aggregation: 'sum', year: { target: 1200 } };
    expect(notesOf(indicators({ ...row, pace: true }), '100', contextAt('2024-03'))).toEqual([]);
    expect(notesOf(indicators(row), '100', contextAt('2024-03', past))).toEqual([]);
    // In December no month remains.
    const year = Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [`2024-${String(index + 1).padStart(2, '0')}`, { a: '100' }]),
    );
    expect(notesOf(indicators({ ...row, pace: true }), '100', contextAt('2024-12', year))).toEqual([]);
  });

  it('needs to know how the year’s figure comes about', () => {
    const found = itemOfAnyKindSchema.safeParse({
      id: 'card',
      kind: 'indicators',
      title: 'Kort',
      rows: [{ id: 'a', label: 'A', unit: 'count', pace: true }],
    });
    expect(found.error?.issues[0]).toMatchObject({ path: ['rows', 0, 'pace'] });
    const entered = itemOfAnyKindSchema.safeParse({
      id: 'card',
      kind: 'scorecard',
      title: 'Kort',
      rows: [{ id: 'a', label: 'A', unit: 'count', pace: true }],
    });
    expect(entered.error?.issues[0]).toMatchObject({ path: ['rows', 0, 'pace'] });
  });
});

describe('the early warning of an indicator', () => {
  const bands = { green: '<= 10', yellow: '> 10 and <= 15', red: '> 15' };
  /** Standing figures that fall by 2 a period, from 20 to 16 in 2021, to 10 in 2022 and to 4 in 2023. */
  const falling: Past = {
    '2021-T1': { a: '20' },
    '2021-T2': { a: '18' },
    '2021-T3': { a: '16' },
    '2022-T1': { a: '14' },
    '2022-T2': { a: '12' },
    '2022-T3': { a: '10' },
    '2023-T1': { a: '8' },
    '2023-T2': { a: '6' },
    '2023-T3': { a: '4' },
  };

  it('tells the year’s colour with its record', () => {
    const of = indicators({ aggregation: 'last', pace: true, direction: 'lower', status: { bands } });
    // By last year’s change of −4 from the first period on, 18 ends at 14.
    expect(notesOf(of, '18', contextAt('2024-T1', falling))).toEqual([
      'A: Året ser ut til å ende på 14, og det gir gult (framskriving: samme sesongmønster som i fjor). Prøvd på tidligere år hadde et slikt varsel etter 1. tertial rett farge i 2 av 2 år: ingen riktige varsler, ingen oversett, ingen falske alarmer.',
    ]);
  });

  it('judges a sum by the year’s own rule, never by a month’s limits', () => {
    const month = { bands: { green: '>= 100', red: '< 100' } };
    const year = { status: { bands: { green: '>= 1200', red: '< 1200' } } };
    const sum = { aggregation: 'sum', pace: true, status: month };
    expect(notesOf(indicators(sum), '100', contextAt('2024-03', past))[0]).not.toContain('farge');
    expect(notesOf(indicators({ ...sum, year }), '100', contextAt('2024-03', past))[0]).toContain(
      'historikken har ingen hele år',
    );
  });

  it('is the same on a scorecard', () => {
    const row = { id: 'a', label: 'A', unit: 'count', direction: 'lower', aggregation: 'last', pace: true };
    const of = scorecard([{ ...row, status: { bands } }]);
    const cells = Object.fromEntries(
      Object.entries(falling).map(([at, { a }]) => [at, { 'a.period': a ?? '' }]),
    );
    expect(notesOf(of, '18', contextAt('2024-T1', cells))[0]).toContain('ende på 14, og det gir gult');
  });

  it('takes a count from 1 January apart into its periods', () => {
    const of = item('year-comparison', { pace: true, year: { target: 40 } });
    const counted: Past = {
      '2023-T1': { a: '10' },
      '2023-T2': { a: '15' },
      '2023-T3': { a: '30' },
      '2024-T1': { a: '12' },
    };
    const [figure] = kindOf(of).yearFigures(of, answered({ a: '20' }), contextAt('2024-T2', counted));
    expect(figure?.years.get(2023)).toEqual(['10', '5', '15']);
    expect(figure?.years.get(2024)).toEqual(['12', '8', undefined]);
    // 40 less 20 in the period that remains.
    expect(notesOf(of, '20', contextAt('2024-T2', counted))[0]).toContain(
      'krever 20 i snitt i den siste perioden',
    );
  });
});

describe('an indicator that lags', () => {
  const lags = { dataLag: 1, target: 10, targets: [{ from: '2024-03', target: 20 }] };

  it('says which month it is for, and is held against that month’s target', () => {
    const of = indicators(lags);
    const cell = (at: string) =>
      cellOf(computeItem(of, answered({ a: '9' }), contextAt(at)), 'a', 'actual', at);
    expect(cell('2024-03')).toMatchObject({ label: 'A (per februar)', target: '10' });
    expect(cell('2024-04')).toMatchObject({ label: 'A (per mars)', target: '20' });
    expect(cell('2024-01').label).toBe('A (per desember 2023)');
    expect(fieldsOf(of, contextAt('2024-04'))[0]?.label).toBe('A (per mars)');
    expect(printed(tableOf(computeItem(of, answered({ a: '9' }), contextAt('2024-04'))))[0]?.[0]).toBe(
      'A (per mars)',
    );
  });

  it('says by how much it lags where several months are shown', () => {
    const table = (dataLag: number) =>
      printed(
        tableOf(
          computeItem(
            indicators({ dataLag }, { window: { months: 2 } }),
            answered({ a: '9' }),
            contextAt('2024-03', past),
          ),
        ),
      )[0];
    expect(table(1)).toEqual(['A (tall for måneden før)', '110', '9']);
    expect(table(2)?.[0]).toBe('A (tall for 2 måneder før)');
    expect(table(0)?.[0]).toBe('A');
  });

  it('is judged at the end of its own month', () => {
    const of = indicators({ dataLag: 1, baseline: 0, target: 120, status: { linear: {} } });
    // After February the line is at 20, after March at 30.
    const colour = (at: string) =>
      cellOf(computeItem(of, answered({ a: '25' }), contextAt(at)), 'a', 'actual', at).status?.colour;
    expect(colour('2024-03')).toBe('green');
    expect(colour('2024-04')).toBe('yellow');
  });

  it('counts in the year that its figures belong to', () => {
    // January’s report has December’s figure; by March’s the year has 40 and 60 of January and February.
    const of = indicators({ ...lags, aggregation: 'sum', pace: true, year: { target: 1100 } });
    const before: Past = { '2024-01': { a: '500' }, '2024-02': { a: '40' } };
    // 1 100 less 100 over the ten months from March on.
    expect(notesOf(of, '60', contextAt('2024-03', before))[0]).toContain(
      'målet 1 100 for året krever 100 i snitt i hver av de 10',
    );
    expect(notesOf(of, '60', contextAt('2024-01'))).toEqual([]);
  });

  it('asks its plan for the year’s target, so that a plan may give it', () => {
    const asked: string[] = [];
    const plan = planSchema.parse({ schema: 1, report: 'r', year: 2024 });
    const context = itemContext({ item: 'card', period: period('2024-01'), language: 'nb', plan, past: {} });
    computeItem(indicators({ aggregation: 'sum', pace: true }), undefined, {
      ...context,
      plan: (measure, cell) => {
        asked.push(`${measure} ${cell}`);
        return undefined;
      },
    });
    expect(asked).toContain('annualTarget a');
  });
});
