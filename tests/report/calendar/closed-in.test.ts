import { expect, test } from 'vitest';
import { closedIn } from '../../../report/calendar/closed-in.ts';
import { nthWorkday } from '../../../report/calendar/workday.ts';

test('days and times with and without a year, over New Year and the leap day', () => {
  const closedDays = ['2024-05-10', '12-24', '02-29', { from: '12-30', to: '01-02' }];
  expect([...closedIn(2024, closedDays).keys()].toSorted()).toEqual([
    '2024-01-01',
    '2024-01-02',
    '2024-02-29',
    '2024-05-10',
    '2024-12-24',
    '2024-12-30',
    '2024-12-31',
  ]);
  expect([...closedIn(2025, closedDays).keys()].toSorted()).toEqual([
    '2025-01-01',
    '2025-01-02',
    '2025-12-24',
    '2025-12-30',
    '2025-12-31',
  ]);
});

test('a time with years runs from one into the other, and only there', () => {
  const closedDays = [{ from: '2024-12-23', to: '2025-01-03' }];
  expect([2023, 2024, 2025, 2026].map((year) => closedIn(year, closedDays).size)).toEqual([0, 9, 3, 0]);
  // From Monday 23 December to Friday 3 January nobody works.
  expect(nthWorkday('2024-12-21', 1, { holidays: 'NO', closedDays })).toBe('2025-01-06');
});
