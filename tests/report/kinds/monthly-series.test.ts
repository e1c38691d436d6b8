import { describe, expect, it } from 'vitest';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { monthsAsked } from '../../../report/kinds/monthly-series/months-asked.ts';
import { answered, period, printed, tableOf } from './example.ts';

/** Sick leave as the report on the first four months of 2019 prints it. */
const printed2018 = [7.1, 7.5, 6.4, 5.7, 4.7, 5.0, 6.6, 5.8, 5.6, 6.1, 6.5, 6.6];
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const item = itemOfAnyKindSchema.parse({
  id: 'absence',
  kind: 'monthly-series',
  title: 'Sykefravær',
  years: 2,
  dataLag: 1,
  rows: [
    {
      id: 'sick-leave',
      label: 'Sykefravær',
      unit: 'percent',
      decimals: 1,
      direction: 'lower',
      aggregate: 'mean',
      target: '5.7',
      status: { bands: { red: '>6,5 %', yellow: '<=6,5 % - >6,0 %', green: '<=6,0 %' } },
    },
  ],
});

const past = {
  '2018-T3': {
    absence: Object.fromEntries(
      monthsOf(2018).map((month, index) => [`sick-leave.${month}`, String(printed2018[index])]),
    ),
  },
};
const context = itemContext({ item: 'absence', period: period('2019-T1'), language: 'nb', past });
const cells = {
  'sick-leave.2019-01': '6.4',
  'sick-leave.2019-02': '7.0',
  'sick-leave.2019-03': '5.7',
};
const result = computeItem(item, answered(cells), context);

describe('a series by month in a longer report', () => {
  it('asks for the months that no earlier report gave, as far as the figures go', () => {
    expect(monthsAsked(period('2019-T1'), 0)).toEqual(['2019-01', '2019-02', '2019-03', '2019-04']);
    expect(monthsAsked(period('2019-T1'), 1)).toEqual(['2018-12', '2019-01', '2019-02', '2019-03']);
    const fields = fieldsOf(item, context);
    expect(fields.map(({ id }) => id)).toEqual(Object.keys(cells));
    expect(fields[0]).toMatchObject({ label: 'Sykefravær, januar 2019', required: true });
    // The same month last year, and the target.
    expect(fields[0]?.hint?.replaceAll(/\s+/gu, ' ')).toBe('Januar 2018 7,1 % · mål 5,7 %');
  });

  it('prints a line a year, with blanks where nothing is known, and the targets', () => {
    const targets = ['Mål', ...Array<string>(12).fill('5,7 %')];
    expect(printed(tableOf(result)).map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')))).toEqual([
      ['2018', '7,1', '7,5', '6,4', '5,7', '4,7', '5,0', '6,6', '5,8', '5,6', '6,1', '6,5', '6,6'],
      ['2019', '6,4', '7,0', '5,7', '', '', '', '', '', '', '', '', ''],
      targets,
    ]);
  });

  it('makes the figure of the period of its own months: (6,4 + 7,0 + 5,7) / 3 = 6,37', () => {
    const whole = result.cells.find((cell) => cell.period === '2019-T1');
    expect(whole).toMatchObject({ value: '6.4', source: 'computed', status: { colour: 'yellow' } });
    expect(result.status?.colour).toBe('yellow');
    const february = result.cells.find((cell) => cell.period === '2019-02');
    expect(february).toMatchObject({
      value: '7',
      status: { colour: 'red' },
      previous: { period: '2019-01', value: '6.4' },
    });
  });

  it('has no figure of the period while a month is missing: blank is not zero', () => {
    const { 'sick-leave.2019-03': _march, ...two } = cells;
    const whole = computeItem(item, answered(two), context).cells.find(({ period: at }) => at === '2019-T1');
    expect(whole?.value).toBeUndefined();
    expect(whole?.status?.colour).toBe('no-data');
  });
});
