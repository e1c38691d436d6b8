import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodToReport } from '../../../report/calendar/current-period.ts';
import { formatDate, formatDeadline, formatMoment } from '../../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { isTimeZone, momentAt, wallClock } from '../../../report/calendar/zoned-moment.ts';
import { languages } from '../../../report/language/language.ts';
import { nextPeriod } from '../../../report/period/period.ts';
import { periodOf } from '../../../report/period/period-parts.ts';
import { definitionWith } from './definition.ts';

const oslo = 'Europe/Oslo';
const definition = definitionWith();
const month = (year: number, number: number) => periodOf({ cadence: 'monthly', year, number });
const anyMonth = fc
  .record({ year: fc.integer({ min: 1990, max: 2100 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(year, number));

describe('periodCalendar', () => {
  it('gives the moments of March 2024', () => {
    const calendar = periodCalendar(definition, month(2024, 3));
    expect(calendar.opens.toISOString()).toBe('2024-04-02T06:00:00.000Z');
    expect(calendar.reminders.map((moment) => moment.toISOString())).toEqual(['2024-04-11T07:00:00.000Z']);
    expect(calendar.deadline.toISOString()).toBe('2024-04-12T10:00:00.000Z');
    expect(calendar.sectionDeadline('hr')).toEqual(calendar.deadline);
    expect(calendar.sectionDeadline('assessment').toISOString()).toBe('2024-04-15T10:00:00.000Z');
  });

  it('keeps the time of day on both sides of a clock change', () => {
    // Clocks change on Sunday 27 October 2024: in winter Oslo is one hour ahead of UTC, in summer two.
    expect(periodCalendar(definition, month(2024, 9)).deadline.toISOString()).toBe(
      '2024-10-11T10:00:00.000Z',
    );
    expect(periodCalendar(definition, month(2024, 10)).deadline.toISOString()).toBe(
      '2024-11-13T11:00:00.000Z',
    );
  });

  it('counts from the month after a longer period', () => {
    const tertial = definitionWith({ cadence: 'tertial' });
    const first = periodOf({ cadence: 'tertial', year: 2024, number: 1 });
    expect(periodCalendar(tertial, first).opens.toISOString()).toBe('2024-05-02T06:00:00.000Z');
    const year = periodOf({ cadence: 'annual', year: 2023, number: 1 });
    expect(periodCalendar(definitionWith({ cadence: 'annual' }), year).opens.toISOString()).toBe(
      '2024-01-02T07:00:00.000Z',
    );
  });

  it('always shows the same time of day, in order, in every month of 110 years', () => {
    fc.assert(
      fc.property(anyMonth, (period) => {
        const calendar = periodCalendar(definition, period);
        expect(wallClock(calendar.opens, oslo).time).toBe('08:00');
        expect(wallClock(calendar.deadline, oslo).time).toBe('12:00');
        const reminder = calendar.reminders[0] ?? calendar.deadline;
        expect(calendar.opens < reminder && reminder < calendar.deadline).toBe(true);
        expect(periodCalendar(definition, nextPeriod(period)).opens > calendar.deadline).toBe(true);
      }),
    );
  });
});

describe('periodToReport', () => {
  it.each([
    ['2024-04-09T06:42:00Z', '2024-03'],
    // March opens at 08:00 on 2 April, 06:00 in UTC.
    ['2024-04-02T05:59:59Z', '2024-02'],
    ['2024-04-02T06:00:00Z', '2024-03'],
    ['2024-04-30T22:30:00Z', '2024-03'],
    ['2024-05-02T06:00:00Z', '2024-04'],
    ['2024-01-01T12:00:00Z', '2023-11'],
    ['2024-01-02T07:00:00Z', '2023-12'],
  ])('at %s is %s', (now, period) => {
    expect(periodToReport(new Date(now), definition)).toBe(period);
  });

  it('knows tertials and years', () => {
    const now = new Date('2024-04-09T06:42:00Z');
    expect(periodToReport(now, definitionWith({ cadence: 'tertial' }))).toBe('2023-T3');
    expect(periodToReport(now, definitionWith({ cadence: 'annual' }))).toBe('2023');
  });

  it('looks at the date in the report\u2019s zone', () => {
    const calendar = { ...definition.calendar, opens: { workday: 1, time: '00:15' } };
    // 00:30 on Thursday 1 August in Oslo is still July in UTC.
    expect(periodToReport(new Date('2024-07-31T22:30:00Z'), definitionWith({ calendar }))).toBe('2024-07');
  });

  it('is the newest period that is open, at any moment', () => {
    const moment = fc.date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (now) => {
        const period = periodToReport(now, definition) ?? month(1900, 1);
        expect(periodCalendar(definition, period).opens <= now).toBe(true);
        expect(periodCalendar(definition, nextPeriod(period)).opens > now).toBe(true);
      }),
    );
  });
});

describe('moments in a zone', () => {
  it('moves a time that a clock change skips, and takes the first of one that comes twice', () => {
    expect(momentAt({ date: '2024-03-31', time: '02:30' }, oslo).toISOString()).toBe(
      '2024-03-31T01:30:00.000Z',
    );
    expect(momentAt({ date: '2024-10-27', time: '02:30' }, oslo).toISOString()).toBe(
      '2024-10-27T00:30:00.000Z',
    );
    // Egypt changes its clocks at midnight before a Friday.
    expect(
      wallClock(momentAt({ date: '2024-04-26', time: '00:30' }, 'Africa/Cairo'), 'Africa/Cairo').time,
    ).toBe('01:30');
  });

  it('is right on the very days when clocks change', () => {
    expect(momentAt({ date: '2024-03-31', time: '01:59' }, oslo).toISOString()).toBe(
      '2024-03-31T00:59:00.000Z',
    );
    expect(momentAt({ date: '2024-03-31', time: '03:00' }, oslo).toISOString()).toBe(
      '2024-03-31T01:00:00.000Z',
    );
    expect(momentAt({ date: '2024-03-31', time: '09:00' }, oslo).toISOString()).toBe(
      '2024-03-31T07:00:00.000Z',
    );
    expect(momentAt({ date: '2024-10-27', time: '01:59' }, oslo).toISOString()).toBe(
      '2024-10-26T23:59:00.000Z',
    );
    expect(momentAt({ date: '2024-10-27', time: '09:00' }, oslo).toISOString()).toBe(
      '2024-10-27T08:00:00.000Z',
    );
  });

  it('knows its zones', () => {
    expect(['Europe/Oslo', 'UTC', 'Oslo', ''].map(isTimeZone)).toEqual([true, true, false, false]);
    expect(() => wallClock(new Date(0), 'Mars/Olympus')).toThrow('Unknown time zone');
  });

  it('shows the time it was made from', () => {
    const time = fc
      .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const date = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        date,
        time,
        fc.constantFrom(oslo, 'America/New_York', 'Pacific/Kiritimati', 'UTC'),
        (date, time, zone) => {
          // Kiritimati skipped 31 December 1994 altogether.
          fc.pre(!(zone === 'Pacific/Kiritimati' && date < '1995-01-03'));
          expect(wallClock(momentAt({ date, time }, zone), zone)).toEqual({ date, time });
        },
      ),
    );
  });

  it('is printed as people write it', () => {
    const moment = new Date('2024-04-12T10:00:00Z');
    expect(languages.map((language) => formatDate(moment, oslo, language))).toEqual([
      '12. april 2024',
      '12. april 2024',
      '12 April 2024',
    ]);
    expect(languages.map((language) => formatDeadline(moment, oslo, language))).toEqual([
      'fredag 12. april kl.\u00a012:00',
      'fredag 12. april kl.\u00a012:00',
      'Friday 12 April, 12:00',
    ]);
    expect(formatMoment(new Date('2024-04-09T06:42:00Z'), oslo, 'nb')).toBe('9. april 2024 kl.\u00a008:42');
    expect(formatMoment(moment, oslo, 'en')).toBe('12 April 2024, 12:00');
    expect(formatDeadline(new Date('2024-04-14T10:00:00Z'), oslo, 'nn')).toBe(
      'sundag 14. april kl.\u00a012:00',
    );
    expect(formatDeadline(new Date('2024-04-13T10:00:00Z'), oslo, 'nb')).toBe(
      'lørdag 13. april kl.\u00a012:00',
    );
  });
});
