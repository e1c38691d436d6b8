import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { roundingTolerance } from '../../../report/number/rounding-tolerance.ts';
import { answered, plain, printed, tableOf } from './example.ts';
import { tertialContext } from './tertial-statement.ts';

/** This period, year to date, budget to date, variance, annual budget and share of it, as the document prints them. */
const document: readonly (readonly [string, string, ...(number | undefined)[]])[] = [
  ['stable', 'Sikker og stabil drift', 24, 75, 40, -35, 140, 53],
  ['modernisation', 'STIM', 13, 42, 65, 23, 200, 21],
  ['phones', 'Telefonapparat OUS HF', undefined, undefined, undefined, undefined, 27, 0],
  ['security', 'Informasjonssikkerhet og personvern (inkl. ISOP)', 6, 36, 39, 2, 101, 36],
  ['digital', 'Digitalisering og effektivisering (IT for IT)', undefined, undefined, 6, 6, 20, 2],
  ['services', 'Andre behov per kundetjeneste (SLA og annet)', 1, 9, 16, 7, 47, 19],
  ['test', 'Standardisering og modernisering, testmiljø', undefined, undefined, 1, 1, 5, 0],
  ['regional', 'Infrastrukturbehov i Regional IKT', undefined, 1, 12, 11, 38, 3],
  ['leases', 'Finansiell leie - Periferi', 10, 30, 49, 19, 148, 21],
];

const total = [54, 194, 228, 35, 727] as const;

const item = itemOfAnyKindSchema.parse({
  id: 'investments',
  kind: 'statement',
  title: 'Investeringer',
  unit: 'nok-million',
  columns: {
    show: ['month', 'yearToDate', 'yearToDateBudget', 'yearToDateVariance', 'annualBudget', 'share'],
  },
  lines: [
    ...document.map(([id, label]) => ({ id, label, class: 'cost', optional: true })),
    {
      id: 'total',
      label: 'Sum investeringer',
      class: 'cost',
      formula: document.map(([id]) => id).join(' + '),
      style: 'total',
    },
  ],
});

const by = (index: number) =>
  Object.fromEntries(document.map((row) => [row[0], row[index] as number | undefined]));
const context = tertialContext({ budgetToDate: by(4), annualBudget: by(6) });
const result = computeItem(
  item,
  answered(
    Object.fromEntries(
      document.flatMap(([id, , month, yearToDate]): readonly (readonly [string, string])[] => [
        ...(month === undefined ? [] : [[`${id}.month`, String(month)] as const]),
        ...(yearToDate === undefined ? [] : [[`${id}.yearToDate`, String(yearToDate)] as const]),
      ]),
    ),
  ),
  context,
);
const rows = printed(tableOf(result));
const figure = (text: string | undefined) =>
  text === undefined || text === '' ? undefined : Number(text.replace(/[^\d,-]/g, '').replace(',', '.'));

describe('the investment table of the four-month report', () => {
  it('has the columns of the document, in its order', () => {
    expect(tableOf(result).columns.map(({ id }) => id)).toEqual([
      'month',
      'yearToDate',
      'yearToDateBudget',
      'yearToDateVariance',
      'annualBudget',
      'share',
    ]);
  });

  it('has every printed figure and blank, a variance within one unit', () => {
    for (const [index, [, label, ...figures]] of document.entries()) {
      const [name, ...texts] = rows[index]!;
      expect(name).toBe(label);
      const given = texts.map(figure);
      for (const position of [0, 1, 2, 4])
        expect([label, given[position]]).toEqual([label, figures[position]]);
      const off = Math.abs((given[3] ?? 0) - (figures[3] ?? 0));
      expect(off).toBeLessThanOrEqual(1);
      expect(given[3] === undefined).toBe(figures[3] === undefined);
    }
  });

  it('has shares that agree with the printed ones within the rounding of both amounts', () => {
    for (const [index, [, label, , used = 0, , , budget = 0, share = 0]] of document.entries()) {
      const least = (100 * Math.max(0, used - 0.5)) / (budget + 0.5) - 0.5;
      const most = (100 * (used + 0.5)) / (budget - 0.5) + 0.5;
      expect([label, least <= share && share <= most]).toEqual([label, true]);
      const own = figure(rows[index]!.at(-1)) ?? Number.NaN;
      expect(own).toBeCloseTo((100 * used) / budget, 1);
    }
  });

  it('has the printed total, within the rounding of nine addends', () => {
    const [, ...texts] = rows.at(-1)!;
    // By hand: 54; 193; 228; 228 − 193 = 35; 726; 193 / 726 = 26,6 per cent.
    expect(texts.map(plain)).toEqual(['54', '193', '228', '35', '726', '26,6']);
    for (const [index, text] of texts.slice(0, 5).entries()) {
      const tolerance = Number(roundingTolerance(9, 0));
      expect(Math.abs(figure(text)! - total[index]!)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('may be left blank line by line', () => {
    const fields = fieldsOf(item, context);
    expect(fields.map(({ id }) => id).slice(0, 2)).toEqual(['stable.month', 'stable.yearToDate']);
    expect(fields.every(({ required }) => !required)).toBe(true);
    expect(fields).toHaveLength(18);
  });
});
