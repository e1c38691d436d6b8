import { describe, expect, it, test } from 'vitest';
import { catchUp } from '../../../report/calendar/catch-up.ts';
import { dueOpenings } from '../../../report/calendar/due-openings.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { definitionWith } from './definition.ts';

const definition = definitionWith();
const newest = (period: string, openedAt: string) => ({
  period: parsePeriod(period)!,
  openedAt: new Date(openedAt),
});
const february = newest('2024-02', '2024-03-01T07:00:00Z');
const due = (opened: typeof february | undefined, now: string) =>
  dueOpenings(definition, opened, new Date(now));

describe('what is opened', () => {
  // March opens on 2 April at 08:00, April on 2 May, May on 3 June, June on 1 July, July on 1 August.
  it.each([
    ['before the next opening, nothing', '2024-04-02T05:59:59Z', [], []],
    ['at it, the month', '2024-04-02T06:00:00Z', ['2024-03'], []],
    ['after two openings, both, the oldest first', '2024-05-02T06:00:00Z', ['2024-03', '2024-04'], []],
    [
      'after five, the three newest; the others are left to the coordinator',
      '2024-08-20T10:00:00Z',
      ['2024-05', '2024-06', '2024-07'],
      ['2024-03', '2024-04'],
    ],
  ])('%s', (_, now, open, skipped) => {
    expect(due(february, now)).toEqual({ open, skipped });
  });

  it('over New Year is both years’ months', () => {
    const november = newest('2024-11', '2024-12-02T07:00:00Z');
    expect(due(november, '2025-02-03T07:00:00Z').open).toEqual(['2024-12', '2025-01']);
  });

  it('at 00:30 on New Year’s Eve in UTC is not yet January’s', () => {
    const calendar = { ...definition.calendar, opens: { workday: -1, time: '00:15' } };
    const early = definitionWith({ calendar });
    const december = newest('2024-12', '2024-12-30T23:15:00Z');
    // Tuesday 31 December 2024 at 00:15 in Oslo is 23:15 the day before in UTC; 23:30Z that day is 2025 in Oslo.
    expect(
      dueOpenings(early, newest('2024-11', '2024-11-28T23:15:00Z'), new Date('2024-12-30T23:15:00Z')).open,
    ).toEqual(['2024-12']);
    expect(dueOpenings(early, december, new Date('2024-12-31T23:30:00Z')).open).toEqual([]);
  });

  it('of a new installation is a month that can still be answered in time, and never the past', () => {
    expect(due(undefined, '2024-04-12T09:59:59Z').open).toEqual(['2024-03']);
    expect(due(undefined, '2024-04-12T10:00:00Z').open).toEqual([]);
  });

  it('after a coordinator opened an old month by hand is only the month to report', () => {
    const old = newest('2023-01', '2024-04-09T07:00:00Z');
    expect(due(old, '2024-04-09T08:00:00Z')).toEqual({ open: ['2024-03'], skipped: [] });
  });
});

test.each([
  ['prompt', 400, 'caught-up'],
  ['reminder', 0, 'due'],
  ['reminder', 12, 'caught-up'],
  ['reminder', 13, 'skipped'],
  ['escalation', 72, 'caught-up'],
  ['escalation', 121, 'skipped'],
  ['reminder', -1, 'not-yet'],
] as const)('a %s %i hours late is %s', (kind, hours, expected) => {
  const moment = new Date('2024-04-11T07:00:00Z');
  expect(catchUp(kind, moment, new Date(moment.getTime() + hours * 3_600_000))).toBe(expected);
});
