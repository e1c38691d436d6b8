import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../report/calendar/iso-date.ts';
import { readDay } from '../../../report/calendar/read-day.ts';
import { dateLabel } from '../../../report/calendar/date-label.ts';
import { readAbsence } from '../../../report/questions/read-absence.ts';
import { readSnooze, snoozeMoment } from '../../../report/calendar/snooze-moment.ts';
import { languages } from '../../../report/language/language.ts';
import { definition } from '../form/march.ts';

/** A Tuesday. */
const today = '2024-04-09';

describe('a day as people say it', () => {
  test.each([
    ['i dag', '2024-04-09'],
    ['i morgen', '2024-04-10'],
    ['Mandag', '2024-04-15'],
    ['tirsdag', '2024-04-16'],
    ['fredag', '2024-04-12'],
    ['måndag', '2024-04-15'],
    ['15. april', '2024-04-15'],
    ['15 april', '2024-04-15'],
    ['15.4.', '2024-04-15'],
    ['15.04.2024', '2024-04-15'],
    ['2024-04-15', '2024-04-15'],
    ['15th April 2025', '2025-04-15'],
    ['2. januar', '2025-01-02'],
    ['31. mars', '2024-03-31'],
    ['29. februar', '2028-02-29'],
    ['på fredag', '2024-04-12'],
    ['den 15. april', '2024-04-15'],
    ['on Friday', '2024-04-12'],
  ])('%s is %s', (text, date) => {
    expect(readDay(text, today)).toBe(date);
  });

  test.each(['påske', '31. april', '15', '', 'uke 16', '0.4.', '15. foo'])('%s is none', (text) => {
    expect(readDay(text, today)).toBeUndefined();
  });

  test('is read as it is printed, in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom(...languages), (offset, language) => {
        const date = addDays(today, offset);
        expect(readDay(dateLabel(date, language), today)).toBe(date);
      }),
    );
  });
});

describe('being away', () => {
  test.each([
    ['', {}],
    ['til 15. april', { until: '2024-04-15' }],
    ['hanne til fredag', { who: 'hanne', until: '2024-04-12' }],
    ['fra 10. april til 15. april', { from: '2024-04-10', until: '2024-04-15' }],
    ['fra 10. til 15. april', { from: '2024-04-10', until: '2024-04-15' }],
    ['10.–15. april', { from: '2024-04-10', until: '2024-04-15' }],
    ['10.-15. april', { from: '2024-04-10', until: '2024-04-15' }],
    [
      'Berit Budsjett 10. april – 15. april',
      { who: 'Berit Budsjett', from: '2024-04-10', until: '2024-04-15' },
    ],
    ['til og med 15. april', { until: '2024-04-15' }],
    ['until Monday', { until: '2024-04-15' }],
    ['fra i morgen', { from: '2024-04-10' }],
    ['til påske', { notDay: 'påske' }],
  ])('"%s"', (text, reading) => {
    expect(readAbsence(text, today)).toEqual(reading);
  });
});

describe('putting a reminder off', () => {
  /** Tuesday 9 April at 10:00 in Oslo. */
  const now = new Date('2024-04-09T08:00:00Z');

  test.each([
    ['i ettermiddag', '2024-04-09T11:00:00.000Z'],
    ['til i morgen kl. 09', '2024-04-10T07:00:00.000Z'],
    ['til i morgen', '2024-04-10T07:00:00.000Z'],
    ['mandag kl 14:30', '2024-04-15T12:30:00.000Z'],
    ['kl. 15', '2024-04-09T13:00:00.000Z'],
    ['until Friday 9am', '2024-04-12T07:00:00.000Z'],
    ['until Friday at 3 p.m.', '2024-04-12T13:00:00.000Z'],
    ['tomorrow at 12:30 pm', '2024-04-10T10:30:00.000Z'],
    // After hours is the next working day at its beginning; so is a Saturday.
    ['i dag kl. 20', '2024-04-10T06:00:00.000Z'],
    ['lørdag', '2024-04-15T06:00:00.000Z'],
  ])('"%s"', (text, moment) => {
    expect(readSnooze(text, now, definition)?.toISOString()).toBe(moment);
  });

  test.each(['', 'snart', 'kl. 25', 'onkel'])('"%s" is no moment', (text) => {
    expect(readSnooze(text, now, definition)).toBeUndefined();
  });

  test('by a button, over a weekend and before Easter', () => {
    const choose = (choice: 'afternoon' | 'tomorrow' | 'next-week', at: string) =>
      snoozeMoment(choice, new Date(at), definition).toISOString();
    // Friday 12 April.
    expect(choose('tomorrow', '2024-04-12T08:00:00Z')).toBe('2024-04-15T06:00:00.000Z');
    expect(choose('next-week', '2024-04-12T08:00:00Z')).toBe('2024-04-15T07:00:00.000Z');
    // Wednesday before Maundy Thursday: working time begins again on Tuesday 2 April.
    expect(choose('tomorrow', '2024-03-27T08:00:00Z')).toBe('2024-04-02T06:00:00.000Z');
    expect(choose('next-week', '2024-03-27T08:00:00Z')).toBe('2024-04-02T06:00:00.000Z');
  });

  test('never falls outside working hours, nor on a weekend', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.constantFrom('afternoon' as const, 'tomorrow' as const, 'next-week' as const),
        (minutes, choice) => {
          const at = snoozeMoment(
            choice,
            new Date(Date.parse('2024-01-01T00:00:00Z') + minutes * 60_000),
            definition,
          );
          const wall = new Intl.DateTimeFormat('sv-SE', {
            timeZone: 'Europe/Oslo',
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(at);
          const [date = '', time = ''] = wall.split(' ');
          expect(weekdayOf(date)).toBeLessThanOrEqual(5);
          expect(time >= '08:00' && time <= '16:00').toBe(true);
        },
      ),
    );
  });
});
