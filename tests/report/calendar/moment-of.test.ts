import { describe, expect, it, test } from 'vitest';
import { inWorkingHours, momentOf } from '../../../report/calendar/moment-of.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import type { Moment } from '../../../report/definition/moment-schema.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { definitionWith } from './definition.ts';

const rules = { holidays: 'NO', closedDays: [] };
const march = { after: '2024-04-01', rules, zone: 'Europe/Oslo', deadline: new Date('2024-04-12T10:00:00Z') };
const period = parsePeriod('2024-03')!;

describe('a moment after March 2024, due on Friday 12 April at 12:00', () => {
  test.each<[Moment, string, string]>([
    [{ workday: 1, time: '08:00' }, '2024-04-02', '08:00'],
    // Maundy Thursday and Good Friday end March.
    [{ workday: -1, time: '08:00' }, '2024-03-27', '08:00'],
    [{ workday: -3, time: '08:00' }, '2024-03-25', '08:00'],
    [{ day: 15, time: '09:00' }, '2024-04-15', '09:00'],
    // 14 April is a Sunday.
    [{ day: 14, time: '09:00' }, '2024-04-15', '09:00'],
    [{ day: 14, time: '09:00', roll: 'previous' }, '2024-04-12', '09:00'],
    // Easter Monday.
    [{ day: 1, time: '09:00', roll: 'previous' }, '2024-03-27', '09:00'],
    // April has 30 days.
    [{ day: 31, time: '09:00' }, '2024-04-30', '09:00'],
    [{ date: '2024-05-17', time: '09:00' }, '2024-05-21', '09:00'],
    [{ date: '2024-05-17', time: '09:00', roll: 'previous' }, '2024-05-16', '09:00'],
    [{ before: 2, time: '09:00' }, '2024-04-10', '09:00'],
    [{ before: 9, time: '09:00' }, '2024-03-27', '09:00'],
    [{ after: 1, time: '09:00' }, '2024-04-15', '09:00'],
    [{ at: 'deadline' }, '2024-04-12', '12:00'],
    [{ at: 'deadline', time: '08:30' }, '2024-04-12', '08:30'],
  ])('%j is on %s at %s', (moment, date, time) => {
    expect(momentOf(moment, march)).toEqual({ date, time });
  });

  it('has a day of the month in the middle of dates', () => {
    expect(momentOf({ day: 15, time: '09:00' }, { ...march, after: '2024-03-12' }).date).toBe('2024-03-15');
    expect(momentOf({ day: 10, time: '09:00' }, { ...march, after: '2024-03-12' }).date).toBe('2024-04-10');
  });

  it('cannot be counted from a deadline that there is not', () => {
    const { deadline: _, ...without } = march;
    expect(() => momentOf({ before: 1, time: '09:00' }, without)).toThrow(RangeError);
  });
});

test.each([
  ['2024-04-12', '07:59', '2024-04-12', '08:00'],
  ['2024-04-12', '16:00', '2024-04-12', '16:00'],
  ['2024-04-12', '16:01', '2024-04-15', '08:00'],
  ['2024-04-13', '10:00', '2024-04-15', '08:00'],
  // The day before 1 May.
  ['2024-04-30', '18:00', '2024-05-02', '08:00'],
])('what is due on %s at %s is reminded of on %s at %s', (date, time, day, hour) => {
  const hours = { from: '08:00', to: '16:00' };
  expect(inWorkingHours({ date, time }, hours, rules)).toEqual({ date: day, time: hour });
});

describe('a section with its own deadline', () => {
  const definition = definitionWith({
    calendar: {
      ...definitionWith().calendar,
      reminders: [{ before: 1, time: '09:00' }, { at: 'deadline' }, { workday: 1, time: '07:00' }],
      escalation: [{ after: 1, time: '18:00' }],
    },
    sections: definitionWith().sections.map((section) =>
      section.id === 'hr' ? section : { ...section, deadline: { after: 2, time: '15:00' } },
    ),
  });
  const iso = (moments: readonly Date[]) => moments.map((moment) => moment.toISOString());
  const calendar = periodCalendar(definition, period);

  it('is reminded of and escalated by it', () => {
    const own = calendar.section('assessment');
    expect(own.deadline.toISOString()).toBe('2024-04-16T13:00:00.000Z');
    expect(iso(own.reminders)).toEqual(['2024-04-15T07:00:00.000Z', '2024-04-16T13:00:00.000Z']);
    // 18:00 on Wednesday 17 April is too late in the day.
    expect(iso(own.escalations)).toEqual(['2024-04-18T06:00:00.000Z']);
  });

  it('leaves the others to the report’s; a reminder that is not after the opening is left out', () => {
    const other = calendar.section('hr');
    expect(iso(other.reminders)).toEqual(['2024-04-11T07:00:00.000Z', '2024-04-12T10:00:00.000Z']);
    expect(iso(other.escalations)).toEqual(['2024-04-16T06:00:00.000Z']);
    expect(calendar.section('nobody').deadline).toEqual(calendar.deadline);
    expect(iso(calendar.reminders)).toEqual([
      '2024-04-11T07:00:00.000Z',
      '2024-04-12T10:00:00.000Z',
      '2024-04-15T07:00:00.000Z',
      '2024-04-16T13:00:00.000Z',
    ]);
  });
});
