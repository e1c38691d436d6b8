import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHolidayCountry, publicHolidays } from '../../../report/calendar/holidays.ts';
import { addDays, weekdayOf } from '../../../report/calendar/iso-date.ts';
import { isWorkday, nthWorkday } from '../../../report/calendar/workday.ts';

const norway = { holidays: 'NO', closedDays: [] };

/** Easter Sunday by the Gregorian computus, worked out apart from the holiday package. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

describe('Norwegian public holidays', () => {
  it('are the twelve of the law, every year', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const easter = easterSunday(year);
      const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days));
      const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
      expect([...publicHolidays('NO', year)].sort()).toEqual([...new Set([...moving, ...fixed])].sort());
    }
  });

  it('leave Christmas Eve and New Year\u2019s Eve as working days', () => {
    expect(isWorkday('2024-12-24', norway)).toBe(true);
    expect(isWorkday('2024-12-31', norway)).toBe(true);
  });

  it('knows which countries it has', () => {
    expect(['NO', 'SE', 'GB'].map(isHolidayCountry)).toEqual([true, true, true]);
    expect(['no', 'XX', ''].map(isHolidayCountry)).toEqual([false, false, false]);
  });

  it('counts every day of a holiday that lasts several', () => {
    // The Russian New Year holidays last from 1 to 6 January and Christmas is the 7th.
    const days = publicHolidays('RU', 2024);
    expect(['2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'].every((day) => days.has(day))).toBe(true);
  });
});

describe('working days', () => {
  it.each([
    ['2024-04-01', 1, '2024-04-02'],
    ['2024-04-01', 3, '2024-04-04'],
    ['2024-04-01', 8, '2024-04-11'],
    ['2024-04-01', 9, '2024-04-12'],
    ['2024-01-01', 1, '2024-01-02'],
    // 1 May, Ascension on the 9th, the 17th and Whit Monday on the 20th are all off.
    ['2024-05-01', 1, '2024-05-02'],
    ['2024-05-01', 6, '2024-05-10'],
    ['2024-05-01', 11, '2024-05-21'],
    // 1 June 2024 is a Saturday.
    ['2024-06-01', 1, '2024-06-03'],
    // December 2024 begins on a Sunday: the 18th is the day after Christmas, Friday the 27th.
    ['2024-12-01', 18, '2024-12-27'],
    ['2022-05-01', 9, '2022-05-12'],
  ])('from %s number %i is %s', (from, n, date) => {
    expect(nthWorkday(from, n, norway)).toBe(date);
  });

  it('count on into the next month when the month has too few', () => {
    // April 2025 has 19: 22 days from Monday to Friday less Maundy Thursday, Good Friday and Easter Monday.
    expect(nthWorkday('2025-04-01', 19, norway)).toBe('2025-04-30');
    expect(nthWorkday('2025-04-01', 20, norway)).toBe('2025-05-02');
  });

  it('leave out the organisation\u2019s own closed days', () => {
    expect(nthWorkday('2024-12-20', 3, { holidays: 'NO', closedDays: ['2024-12-24'] })).toBe('2024-12-27');
  });

  it('end with a clear error when there are none', () => {
    const closedDays = Array.from({ length: 400 }, (_, day) => addDays('2024-01-01', day));
    expect(() => nthWorkday('2024-01-01', 1, { holidays: 'NO', closedDays })).toThrow('working days');
  });

  it('are never a weekend or holiday, and follow each other', () => {
    const date = fc
      .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 22 }), (from, n) => {
        const day = nthWorkday(from, n, norway);
        const next = nthWorkday(from, n + 1, norway);
        expect(weekdayOf(day)).toBeLessThanOrEqual(5);
        expect(publicHolidays('NO', Number(day.slice(0, 4))).has(day)).toBe(false);
        expect(next > day).toBe(true);
        for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
          expect(isWorkday(between, norway)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
