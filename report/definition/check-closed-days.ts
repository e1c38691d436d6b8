import { dateLabel } from '../calendar/date-label.ts';
import { isHolidayCountry, publicHolidays } from '../calendar/holidays.ts';
import { weekdayOf } from '../calendar/iso-date.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** A closed day that is off anyhow is told of, since another day was perhaps meant. Days of every year vary, and are not. */
export function checkClosedDays({ calendar }: Outline, language: Language): readonly Finding[] {
  return (calendar?.closedDays ?? []).flatMap((entry, index): readonly Finding[] => {
    const date = typeof entry === 'string' ? entry : entry?.to === undefined ? entry?.from : undefined;
    if (date === undefined || date.length === 5) return [];
    const country = calendar?.holidays ?? '';
    const isWeekend = weekdayOf(date) > 5;
    const isHoliday =
      isHolidayCountry(country) && publicHolidays(country, Number(date.slice(0, 4))).has(date);
    if (!isWeekend && !isHoliday) return [];
    const why = isWeekend ? 'weekend' : 'holiday';
    const message = translate(language, 'check.closed-anyhow', { date: dateLabel(date, language), why });
    return [{ severity: 'note', path: ['calendar', 'closedDays', index], message }];
  });
}
