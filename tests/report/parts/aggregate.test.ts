import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalText as d } from '../../../report/number/decimal.ts';
import { aggregate } from '../../../report/parts/aggregate.ts';
import { monthsOver } from '../../../report/parts/months-over.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { anyDecimal } from '../number/decimals.ts';

describe('aggregate', () => {
  const parts = [
    { value: d('1'), weight: d('1') },
    { value: d('4'), weight: d('3') },
  ];
  it.each([
    ['sum', '5'],
    ['mean', '2.5'],
    // (1 · 1 + 4 · 3) / 4
    ['weighted', '3.3'],
    ['last', '4'],
  ] as const)('%s is %s', (how, expected) => {
    expect(aggregate(parts, how, 1)).toBe(expected);
  });

  it('gives nothing where a part says nothing, or nothing weighs anything', () => {
    const gap = [...parts, { value: undefined, weight: d('1') }];
    for (const how of ['sum', 'mean', 'weighted', 'last'] as const)
      expect(aggregate(gap, how, 1)).toBeUndefined();
    expect(aggregate([{ value: d('1'), weight: d('0') }], 'weighted', 1)).toBeUndefined();
    expect(aggregate([{ value: d('1') }], 'weighted', 1)).toBeUndefined();
    expect(aggregate([], 'sum', 1)).toBeUndefined();
  });

  it('is the mean where all parts weigh the same, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { minLength: 1, maxLength: 12 }), (values) => {
        const equal = values.map((value) => ({ value, weight: d('7') }));
        expect(aggregate(equal, 'weighted', 2)).toBe(aggregate(equal.toReversed(), 'mean', 2));
      }),
    );
  });
});

describe('monthsOver', () => {
  it.each([
    ['2024-T2', 'period', ['2024-05', '2024-06', '2024-07', '2024-08']],
    ['2024-T1', 'year-to-date', ['2024-01', '2024-02', '2024-03', '2024-04']],
  ] as const)('%s over the %s', (period, over, months) => {
    expect(monthsOver(parsePeriod(period)!, over)).toEqual(months);
  });

  it('is the whole year in December and in a year', () => {
    expect(monthsOver(parsePeriod('2024-T3')!, 'year-to-date')).toHaveLength(12);
    expect(monthsOver(parsePeriod('2024')!, 'period')).toHaveLength(12);
  });
});
