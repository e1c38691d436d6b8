import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import {
  comparePeriods,
  firstDayAfter,
  lastMonthOf,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import { periodLabel } from '../../../report/period/period-label.ts';
import { periodOf } from '../../../report/period/period-parts.ts';
import { stockDateLabel } from '../../../report/period/stock-date-label.ts';

function p(text: string): PeriodId {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`Not a period: ${text}`);
  return period;
}

const year = fc.integer({ min: 1950, max: 2150 });
const anyPeriod = fc
  .oneof(
    fc.record({ cadence: fc.constant('monthly' as const), year, number: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ cadence: fc.constant('tertial' as const), year, number: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ cadence: fc.constant('annual' as const), year, number: fc.constant(1) }),
  )
  .map(periodOf);

describe('parsePeriod', () => {
  it.each(['2024-03', '2024-12', '2024-T1', '2024-T3', '2024'])('knows %s', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  it.each([
    '2024-00',
    '2024-13',
    '2024-3',
    '2024-T0',
    '2024-T4',
    '24-03',
    '2024-03-01',
    '2024-t1',
    '',
    'mars',
    '2024-03\n',
    '1899',
    '2300',
  ])('does not know %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('periods in time', () => {
  it('goes back and on over the turn of a year', () => {
    expect(previousPeriod(p('2024-01'))).toBe('2023-12');
    expect(previousPeriod(p('2024-03'), 15)).toBe('2022-12');
    expect(nextPeriod(p('2024-12'))).toBe('2025-01');
    expect(nextPeriod(p('2024-T3'))).toBe('2025-T1');
    expect(previousPeriod(p('2024-T1'))).toBe('2023-T3');
    expect(previousPeriod(p('2024'))).toBe('2023');
    expect(samePeriodLastYear(p('2024-T2'))).toBe('2023-T2');
  });

  it('knows how a period ends', () => {
    expect(lastMonthOf(p('2024-T1'))).toBe('2024-04');
    expect(lastMonthOf(p('2024'))).toBe('2024-12');
    expect(lastMonthOf(p('2024-03'))).toBe('2024-03');
    expect(firstDayAfter(p('2024-03'))).toBe('2024-04-01');
    expect(firstDayAfter(p('2024-12'))).toBe('2025-01-01');
    expect(firstDayAfter(p('2024-T1'))).toBe('2024-05-01');
    expect(firstDayAfter(p('2024'))).toBe('2025-01-01');
    expect(yearOf(p('2024-T2'))).toBe(2024);
  });

  it('orders by the end, the shorter period first', () => {
    const mixed = ['2025-01', '2024', '2024-T3', '2024-12', '2024-09', '2024-10', '2024-T2'].map(p);
    expect(mixed.sort(comparePeriods)).toEqual([
      '2024-T2',
      '2024-09',
      '2024-10',
      '2024-12',
      '2024-T3',
      '2024',
      '2025-01',
    ]);
  });

  it('goes back as many steps as it went on', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 100 }), (period, steps) => {
        let later = period;
        for (let step = 0; step < steps; step += 1) later = nextPeriod(later);
        expect(previousPeriod(later, steps)).toBe(period);
        expect(comparePeriods(period, later)).toBe(-1);
        expect(comparePeriods(later, period)).toBe(1);
        expect(parsePeriod(period)).toBe(period);
      }),
    );
  }, 60_000);

  it('refuses to leave the years it knows', () => {
    expect(() => previousPeriod(p('1900-01'))).toThrow(RangeError);
  });
});

describe('labels', () => {
  it('names a period in three languages', () => {
    expect(languages.map((language) => periodLabel(p('2024-03'), language))).toEqual([
      'mars 2024',
      'mars 2024',
      'March 2024',
    ]);
    expect(languages.map((language) => periodLabel(p('2024-T1'), language))).toEqual([
      '1. tertial 2024',
      '1. tertial 2024',
      '1st tertial 2024',
    ]);
    expect(periodLabel(p('2024'), 'nb')).toBe('2024');
  });

  it('leaves out the year, or is short', () => {
    expect(periodLabel(p('2024-02'), 'nb', { year: false })).toBe('februar');
    expect(periodLabel(p('2024-10'), 'nb', { short: true })).toBe('Okt');
    expect(periodLabel(p('2024-10'), 'en', { short: true, year: true })).toBe('Oct 2024');
    expect(periodLabel(p('2024-T2'), 'nn', { short: true })).toBe('T2');
  });

  it('names the date of a stock figure', () => {
    expect(languages.map((language) => stockDateLabel(p('2024-03'), language))).toEqual([
      '1. april 2024',
      '1. april 2024',
      '1 April 2024',
    ]);
    expect(stockDateLabel(p('2023-12'), 'nb')).toBe('1. januar 2024');
  });
});
