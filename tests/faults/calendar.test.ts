import { expect, it, test } from 'vitest';
import { calendarCases } from './calendar/calendar-cases.ts';
import { countWorked, dayNumber, easter } from './calendar/norwegian-workdays.ts';
import { inProcessZone, processZones } from './calendar/in-process-zone.ts';

const seed = Number(process.env['CALENDAR_SEED'] ?? Date.now() % 1_000_000);
const count = Number(process.env['CALENDAR_CASES'] ?? 1_000);

it(`comes out once each, on working days, the same in four process time zones (${count} cases, seed ${seed})`, async () => {
  const here = calendarCases({ count, seed });
  expect(here.examples).toEqual([]);
  expect(here.wrong).toBe(0);
  for (const zone of processZones)
    expect([zone, await inProcessZone(zone, { count, seed })]).toEqual([zone, here]);
}, 600_000);

test('the days that cases are counted with', () => {
  // From the almanac: Easter 1990, 2024, 2038 (the latest there is but one) and 2100.
  expect([1990, 2024, 2038, 2100].map(easter)).toEqual(
    ['1990-04-15', '2024-03-31', '2038-04-25', '2100-03-28'].map(dayNumber),
  );
  expect(countWorked(dayNumber('2024-04-01'), 9, new Set())).toBe(dayNumber('2024-04-12'));
  expect(countWorked(dayNumber('2024-04-01'), -1, new Set())).toBe(dayNumber('2024-03-27'));
});
