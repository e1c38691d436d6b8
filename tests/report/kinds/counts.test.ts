import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import { comparePeriods } from '../../../report/period/period.ts';
import { answered, exampleContext, period, plain, printed, tableOf } from './example.ts';

/** What an item knows in a period when these were the entered values of earlier ones. */
function context(at: string, past: Readonly<Record<string, Readonly<Record<string, string>>>>): ItemContext {
  return {
    ...exampleContext('counts', at),
    history: (cell, earlier) => past[earlier]?.[cell],
    historyPeriods: Object.keys(past).map(period).sort(comparePeriods),
  };
}

/** Breaches by type in early 2024; the last type was first counted in February. */
const breaches = itemOfAnyKindSchema.parse({
  id: 'breaches',
  kind: 'indicators',
  title: 'Brudd',
  window: { months: 3 },
  rows: [
    { id: 'day', label: 'Samlet tid per dag', unit: 'count' },
    { id: 'sundays', label: 'Søndager på rad', unit: 'count' },
    {
      id: 'week',
      label: 'Samlet tid per uke',
      unit: 'count',
      from: '2024-02',
      status: { bands: { green: '<= 0', red: '> 0' } },
    },
    { id: 'total', label: 'Totalt', unit: 'count', formula: 'day + sundays + week', style: 'total' },
  ],
});

describe('a type that is first counted mid-year', () => {
  it('is not asked for before, and counts as nothing in the total', () => {
    const january = context('2024-01', {});
    expect(fieldsOf(breaches, january).map(({ id }) => id)).toEqual(['day', 'sundays']);
    expect(fieldsOf(breaches, context('2024-02', {})).map(({ id }) => id)).toEqual([
      'day',
      'sundays',
      'week',
    ]);
    const result = computeItem(breaches, answered({ day: '9', sundays: '4' }), january);
    expect(printed(tableOf(result))).toEqual([
      ['Samlet tid per dag', '9'],
      ['Søndager på rad', '4'],
      ['Samlet tid per uke', ''],
      ['Totalt', '13'],
    ]);
  });

  it('is not applicable before, neither zero nor missing', () => {
    const result = computeItem(breaches, answered({ day: '9', sundays: '4' }), context('2024-01', {}));
    const cell = result.cells.find(({ id }) => id === 'week');
    expect(cell?.value).toBeUndefined();
    expect(cell?.status).toMatchObject({ colour: 'not-applicable' });
    expect(computeItem(breaches, undefined, context('2024-02', {})).status?.colour).toBe('no-data');
  });

  it('is missing like any other once it is counted', () => {
    const result = computeItem(breaches, answered({ day: '20', sundays: '7' }), context('2024-02', {}));
    expect(result.cells.find(({ id }) => id === 'total')?.value).toBeUndefined();
  });

  it('leaves its column blank in the months before', () => {
    const past = { '2024-01': { day: '9', sundays: '4' }, '2024-02': { day: '20', sundays: '7', week: '1' } };
    const result = computeItem(
      breaches,
      answered({ day: '23', sundays: '13', week: '0' }),
      context('2024-03', past),
    );
    expect(printed(tableOf(result)).slice(2)).toEqual([
      ['Samlet tid per uke', '', '1', '0'],
      ['Totalt', '13', '28', '36'],
    ]);
  });

  it('is not asked for in a comparison with last year either', () => {
    const item = itemOfAnyKindSchema.parse({
      id: 'orders',
      kind: 'year-comparison',
      title: 'Oppdrag',
      rows: [
        { id: 'old', label: 'Gamle', unit: 'count' },
        { id: 'new', label: 'Nye', unit: 'count', from: '2024-04' },
        { id: 'all', label: 'Alle', unit: 'count', formula: 'old + new' },
      ],
    });
    const past = { '2023-03': { old: '38' }, '2023-12': { old: '134' } };
    const march = context('2024-03', past);
    expect(fieldsOf(item, march).map(({ id }) => id)).toEqual(['old']);
    expect(printed(tableOf(computeItem(item, answered({ old: '13' }), march)))).toEqual([
      ['Gamle', '13', '38', '134'],
      ['Nye', '', '', ''],
      ['Alle', '13', '38', '134'],
    ]);
  });
});

/** Sickness absence of the four-month report: 2017, 2018, and 2019 to March. */
const absence: Readonly<Record<string, readonly number[]>> = {
  2017: [6.9, 6.5, 5.6, 4.8, 5, 5, 6.1, 5, 5.4, 5.9, 6.6, 6.6],
  2018: [7.1, 7.5, 6.4, 5.7, 4.7, 5, 6.6, 5.8, 5.6, 6.1, 6.5, 6.6],
  2019: [6.4, 7],
};

describe('a matrix of years and months', () => {
  const past = Object.fromEntries(
    Object.entries(absence).flatMap(([year, values]) =>
      values.map((value, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, { all: String(value) }]),
    ),
  );
  const matrix = (years: number) =>
    itemOfAnyKindSchema.parse({
      id: 'absence',
      kind: 'indicators',
      title: 'Sykefravær',
      window: { years },
      rows: [
        { id: 'all', label: 'Sykefravær', unit: 'percent', decimals: 1, direction: 'lower', target: 5.7 },
      ],
    });
  const table = (years: number) =>
    tableOf(computeItem(matrix(years), answered({ all: '5.7' }), context('2019-03', past)));
  const norwegian = (value: number) => value.toFixed(1).replace('.', ',');

  it('has a line for each year and the target, as the document', () => {
    const rows = printed(table(3));
    expect(rows.map(([label]) => label)).toEqual(['2017', '2018', '2019', 'Mål']);
    expect(rows[0]!.slice(1)).toEqual(absence[2017]!.map(norwegian));
    expect(rows[1]!.slice(1)).toEqual(absence[2018]!.map(norwegian));
    expect(rows[2]!.slice(1)).toEqual(['6,4', '7,0', '5,7', ...Array.from({ length: 9 }, () => '')]);
    expect(rows[3]!.slice(1).map(plain)).toEqual(Array.from({ length: 12 }, () => '5,7 %'));
  });

  it('has only the years that are asked for, and those that have values', () => {
    expect(printed(table(2)).map(([label]) => label)).toEqual(['2018', '2019', 'Mål']);
    expect(printed(table(10)).map(([label]) => label)).toEqual(['2017', '2018', '2019', 'Mål']);
  });

  it('has a column for each month', () => {
    expect(table(3).columns.map(({ label }) => label)).toEqual(
      'Jan Feb Mar Apr Mai Jun Jul Aug Sep Okt Nov Des'.split(' '),
    );
  });
});
