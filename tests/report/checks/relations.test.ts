import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changes } from '../../../report/checks/changes.ts';
import { checkInput, type Evidence } from '../../../report/checks/check-input.ts';
import { entrySigns } from '../../../report/checks/entry-signs.ts';
import type { LineClass, Sum, YearToDate } from '../../../report/checks/evidence/relations.ts';
import { proportions } from '../../../report/checks/proportions.ts';
import { shares } from '../../../report/checks/shares.ts';
import { sums } from '../../../report/checks/sums.ts';
import { roundingTolerance } from '../../../report/checks/tolerance.ts';
import { variances } from '../../../report/checks/variances.ts';
import { yearToDate } from '../../../report/checks/year-to-date.ts';
import { at, decimal, period, series, subject, varianceColumn } from '../../fixtures/documents/evidence.ts';

const where = at('okonomi/resultat');
const thousand = { unit: 'nok-thousand', decimals: 0 } as const;
const input = (evidence: Partial<Evidence>) =>
  checkInput({ language: 'nb', period: period('2024-03'), asOf: '2024-03-31', ...evidence });
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');

function sum(total: number, parts: readonly number[], more: Partial<Sum> = {}): Sum {
  return {
    where,
    label: 'Sum',
    relation: 'sum',
    total: decimal(total),
    parts: parts.map(decimal),
    exact: false,
    ...thousand,
    ...more,
  };
}

describe('sums', () => {
  test.each([
    [1, '1'],
    [2, '1'],
    [3, '2'],
    [16, '8'],
  ])('%i rounded parts may hide %s display units', (parts, units) => {
    expect(roundingTolerance(parts, 0)).toBe(units);
  });

  test('rounding is no error, and one unit more is', () => {
    expect(sums.find(input({ sums: [sum(9, [3, 4, 4]), sum(13, [3, 4, 4])] }))).toEqual([]);
    const [finding, ...rest] = sums.find(input({ sums: [sum(8, [3, 4, 4])] }));
    expect(rest).toEqual([]);
    expect(plain(finding?.message)).toBe('«Sum» er 8 tusen kr, men delene blir 11 tusen kr til sammen.');
    expect(finding?.confidence).toBe('sure');
  });

  test('counts are exact', () => {
    const counted = { unit: 'count', exact: true } as const;
    expect(sums.find(input({ sums: [sum(80, [23, 27, 6, 13, 11], counted)] }))).toEqual([]);
    expect(sums.find(input({ sums: [sum(81, [23, 27, 6, 13, 11], counted)] }))).toHaveLength(1);
  });

  test('a balance that is not carried on, and a variance that is not explained', () => {
    const all = [
      sum(-372840, [-306490, -66350], { relation: 'roll-forward', exact: true }),
      sum(-372480, [-306490, -66350], { relation: 'roll-forward', exact: true }),
      sum(14, [-20, 26], { relation: 'split', unit: 'nok-million' }),
    ];
    expect(sums.find(input({ sums: all })).map(({ message }) => plain(message))).toEqual([
      '«Sum» er −372 480 tusen kr, men inngående beløp og bevegelsen gir −372 840 tusen kr.',
      'Forklaringene av «Sum» blir 6 mill. kr til sammen, men avviket er 14 mill. kr.',
    ]);
  });

  test('leaves that are rounded after they were added never give a finding', () => {
    const leaf = integer({ min: -99999, max: 99999 });
    assert(
      property(array(leaf, { minLength: 1, maxLength: 30 }), (tenths) => {
        const rounded = tenths.map((value) => Math.round(value / 10));
        const total = Math.round(tenths.reduce((a, b) => a + b, 0) / 10);
        expect(sums.find(input({ sums: [sum(total, rounded)] }))).toEqual([]);
      }),
    );
  });
});

describe('variances', () => {
  const column = (...rows: readonly (readonly [string, LineClass, number, number, number])[]) =>
    variances.find(input({ variances: [varianceColumn('okonomi/resultat', 'avvik', thousand, rows)] }));

  test('costs are favourable when lower, revenue when higher, within rounding', () => {
    expect(
      column(
        ['SLA', 'revenue', 10, 12, -2],
        ['Lønn', 'cost', 10, 12, 2],
        ['Timer', 'contra-cost', -6, -7, -1],
        ['Rente', 'financial', -4, -5, 2],
      ),
    ).toEqual([]);
  });

  test('one turned sign and one wrong amount are named line by line', () => {
    const found = column(
      ['Lønn', 'cost', 10, 15, -5],
      ['Leie', 'cost', 10, 15, 9],
      ['Annet', 'cost', 10, 15, 5],
    );
    expect(found.map(({ message }) => plain(message))).toEqual([
      'Avviket på «Lønn» er −5 tusen kr, men skulle etter faktisk og budsjett vært +5 tusen kr. Er fortegnet snudd?',
      'Avviket på «Leie» er +9 tusen kr, men faktisk og budsjett gir +5 tusen kr.',
    ]);
  });

  test('a column that is turned is asked about once', () => {
    const found = column(
      ['Lønn', 'cost', 10, 15, -5],
      ['Leie', 'cost', 20, 15, 5],
      ['Salg', 'revenue', 9, 5, 4],
    );
    expect(found.map(({ where: { cell }, given }) => [cell, plain(given)])).toEqual([
      [undefined, '−5 tusen kr'],
    ]);
  });
});

describe('signs of what is entered', () => {
  const lines = (...rows: readonly (readonly [string, LineClass, number, number?])[]) =>
    entrySigns
      .find(
        input({
          entries: [
            {
              where,
              ...thousand,
              lines: rows.map(([id, sort, value, budget]) => ({
                id,
                label: id,
                class: sort,
                value: decimal(value),
                budget: budget === undefined ? undefined : decimal(budget),
              })),
            },
          ],
        }),
      )
      .map(({ where: { cell } }) => cell);

  test('a cost that is negative beside positive ones, or against its own budget', () => {
    expect(lines(['a', 'cost', 5], ['b', 'cost', 6], ['c', 'cost', 7], ['d', 'cost', -4])).toEqual(['d']);
    expect(lines(['a', 'cost', -5, 6])).toEqual(['a']);
  });

  test('capitalised wages are negative, financial lines are either, and two lines tell nothing', () => {
    expect(lines(['a', 'cost', 5], ['b', 'cost', 6], ['c', 'cost', 7], ['d', 'contra-cost', -4])).toEqual([]);
    expect(lines(['a', 'financial', -5, 2], ['b', 'cost', 5], ['c', 'cost', -1])).toEqual([]);
  });
});

describe('the year to date', () => {
  const found = (
    value: number,
    periods: readonly (number | undefined)[],
    aggregation: YearToDate['aggregation'],
  ) =>
    yearToDate.find(
      input({
        yearsToDate: [
          {
            where,
            label: 'SLA',
            periods: periods.map((one) => (one === undefined ? undefined : decimal(one))),
            value: decimal(value),
            aggregation,
            ...thousand,
          },
        ],
      }),
    ).length;

  test.each([
    [102, [34, 34, 34], 'sum', 0],
    [104, [34, 34, 34], 'sum', 0],
    [105, [34, 34, 34], 'sum', 1],
    [102, [34, undefined, 34], 'sum', 0],
    [36, [34, 35, 36], 'last', 0],
    [35, [34, 35, 36], 'last', 1],
    [35, [34, 35, 37], 'mean', 0],
    [39, [34, 35, 37], 'mean', 1],
  ] as const)('%i of %j by %s gives %i', (value, periods, aggregation, count) => {
    expect(found(value, periods, aggregation)).toBe(count);
  });
});

describe('shares, changes and parts of a whole', () => {
  const share = (part: number, total: number, given: number) =>
    shares.find(
      input({
        shares: [
          {
            where,
            label: 'Andel',
            part: decimal(part),
            total: decimal(total),
            of: { unit: 'nok-million', decimals: 0 },
            share: decimal(given),
            decimals: 0,
          },
        ],
      }),
    ).length;

  test('a share is right for some figures that are printed so', () => {
    // 75 of 140 is 53,6 %; 74,5 of 140,5 would be 53,0.
    expect([share(75, 140, 53), share(75, 140, 54), share(75, 140, 52), share(0, 0, 5)]).toEqual([
      0, 0, 1, 0,
    ]);
  });

  test('a change in percent, and in points', () => {
    const count = { unit: 'count', decimals: 0 } as const;
    const change = (from: number, to: number, given: number) => ({
      where,
      label: 'Saker',
      from: decimal(from),
      to: decimal(to),
      of: count,
      as: 'percent' as const,
      change: decimal(given),
      decimals: 1,
    });
    const found = changes.find(
      input({ changes: [change(239, 253, 5.9), change(239, 253, 6.9), change(0, 5, 100)] }),
    );
    expect(found.map(({ message }) => plain(message))).toEqual([
      'Endringen i «Saker» er +6,9 %, men de to verdiene gir +5,9 %.',
    ]);
  });

  test('a part is from 0 to 100 %', () => {
    const rate = (value: number, proportion: boolean) =>
      subject('a/b/c', 'Svarprosent', 'percent', 0, series('2024-03', value), { proportion });
    const found = proportions.find(
      input({ subjects: [rate(97, true), rate(103, true), rate(-2, true), rate(120, false)] }),
    );
    expect(found.map(({ given }) => plain(given))).toEqual(['103 %', '−2 %']);
  });
});
