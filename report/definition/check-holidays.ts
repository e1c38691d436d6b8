import { isHolidayCountry } from '../calendar/holidays.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** The country must be one whose public holidays the calendar knows, or every holiday would count as a working day. */
export function checkHolidays({ calendar }: Outline, language: Language): readonly Finding[] {
  const country = calendar?.holidays;
  if (country === undefined || isHolidayCountry(country)) return [];
  const message = translate(language, 'check.unknown-country', { country });
  return [{ severity: 'error', path: ['calendar', 'holidays'], message }];
}
