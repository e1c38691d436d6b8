import Holidays from 'date-holidays';
import { addDays } from './iso-date.ts';

const day = 86_400_000;

/** Computing a year's holidays takes milliseconds and always gives the same, so each is kept. */
const known = new Map<string, ReadonlySet<string>>();

/** Tells whether public holidays are known for a country code such as `NO`. */
export function isHolidayCountry(country: string): boolean {
  return Object.hasOwn(new Holidays().getCountries(), country);
}

/**
 * Gives the ISO dates of a country's public holidays in a year. Days that only banks or flags keep are working days,
 * and so is a day that is only partly off.
 * @example publicHolidays('NO', 2024).has('2024-05-17') //=> true
 */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const dates = new Set<string>();
  for (const holiday of new Holidays(country).getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    // The text is the country's own date; the Date objects are moments, used only for how long it lasts.
    const first = holiday.date.slice(0, 10);
    const days = Math.round((holiday.end.getTime() - holiday.start.getTime()) / day);
    for (let offset = 0; offset < days; offset += 1) dates.add(addDays(first, offset));
  }
  known.set(key, dates);
  return dates;
}
