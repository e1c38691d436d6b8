import { describe, expect, test } from 'vitest';
import { checkInput } from '../../../report/checks/check-input.ts';
import { jumpOf } from '../../../report/checks/jump.ts';
import { plausibility } from '../../../report/checks/plausibility.ts';
import { decimal, period, series, subject } from '../../fixtures/documents/evidence.ts';

const jump = (now: number, ...earlier: readonly number[]) => jumpOf(decimal(now), earlier.map(decimal))?.sort;

describe('a value that looks like a slip', () => {
  test.each([
    ['a digit too many', 'ten', 120560, [11900, 12010, 12056]],
    ['a digit too many, with one value to compare with', 'ten', 120560, [12056]],
    ['a digit too few', 'ten', 1205, [11900, 12010, 12056]],
    ['thousands instead of kroner', 'ten', 34, [34185, 33900, 34050]],
    ['two digits swapped', 'digits', 21056, [11900, 12010, 12056]],
    ['a sign turned', 'sign', -4880, [4700, 4900, 4800]],
    ['far from everything', 'far', 52000, [11900, 12010, 12056, 11800, 12100]],
  ])('%s', (_, sort, now, earlier) => {
    expect(jump(now, ...earlier)).toBe(sort);
  });

  test('is asked about in a sentence', () => {
    const calls = subject(
      'a/b/c',
      'Henvendelser',
      'count',
      0,
      series('2024-03', 12044, 12100, 12056, 120560),
    );
    const input = checkInput({
      language: 'nb',
      period: period('2024-03'),
      asOf: '2024-03-31',
      subjects: [calls],
    });
    expect(plausibility.find(input).map(({ message }) => message.replaceAll('\u00a0', ' '))).toEqual([
      '«Henvendelser» er 120 560, omtrent en tierpotens fra 12 056 sist. Er det et siffer for mye eller for lite?',
    ]);
  });
});

/** The series of the monthly report: each value beside those before it. */
describe('a real series', () => {
  test.each([
    ['calls', [10601, 10398, 8883, 8416, 12044, 10447, 8490]],
    ['faults', [440, 667, 827, 1029, 974, 853, 1066, 863, 648]],
    ['updates', [156, 239, 300, 336, 406, 234, 332, 343, 309]],
    ['open deviations', [183, 211, 257, 181, 227, 215, 223, 252, 234, 258]],
    ['breaches', [35, 67, 80]],
    ['breaches of one sort', [9, 20, 23]],
    ['few events', [1, 1, 0, 1, 0, 0, 2, 3, 1]],
    ['sick leave', [6.9, 6.5, 5.6, 4.8, 5.0, 5.0, 6.1, 5.0, 5.4, 5.9, 6.6, 6.6, 7.1, 7.5, 6.4, 5.7, 4.7]],
    ['answered in a minute', [76, 79, 84, 83, 75, 67, 62]],
  ])('%s is not asked about', (_, values) => {
    for (let last = 1; last < values.length; last += 1) {
      expect([last, jump(values[last] ?? 0, ...values.slice(0, last))]).toEqual([last, undefined]);
    }
  });
});
