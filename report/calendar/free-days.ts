import Holidays from 'date-holidays';
import type { ClosedDay } from '../definition/closed-day-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { closedIn } from './closed-in.ts';
import { publicHolidays } from './holidays.ts';
import type { WorkdayRules } from './workday.ts';

/** A day that is not worked, and why. */
export interface FreeDay {
  readonly date: string;
  readonly name: string;
  readonly kind: 'holiday' | 'closed';
}

/**
 * The public holidays and the organisation's closed days of a year, in order, with their names. A day that is both is a
 * holiday.
 * @example freeDays(2024, { holidays: 'NO', closedDays: [] }, 'nb')[1] //=> { date: '2024-03-28', name: 'Skjærtorsdag', … }
 */
export function freeDays(year: number, rules: WorkdayRules, language: Language): readonly FreeDay[] {
  const named = new Map<string, string>();
  const known = new Holidays(rules.holidays, { languages: [language === 'en' ? 'en' : 'no'] });
  for (const { date, name, type } of known.getHolidays(year)) {
    const key = name.replaceAll(/\s/gu, '');
    if (type === 'public')
      named.set(date.slice(0, 10), translate(language, 'calendar.holiday-name', { key, name }));
  }
  const holidays = [...publicHolidays(rules.holidays, year)].map(
    (date): FreeDay => ({ date, name: named.get(date) ?? '', kind: 'holiday' }),
  );
  const closed = [...closedIn(year, rules.closedDays)]
    .filter(([date]) => !publicHolidays(rules.holidays, year).has(date))
    .map(([date, entry]): FreeDay => ({ date, name: closedName(entry, language), kind: 'closed' }));
  return [...holidays, ...closed].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function closedName(entry: ClosedDay, language: Language): string {
  const title = typeof entry === 'string' ? undefined : entry.title;
  return title === undefined ? translate(language, 'calendar.closed-unnamed') : localText(title, language);
}
