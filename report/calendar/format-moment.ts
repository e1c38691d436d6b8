import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';
import { weekdayName } from './weekday-name.ts';
import { wallClock } from './zoned-moment.ts';

/** @example formatDate(moment, 'Europe/Oslo', 'nb') //=> '12. april 2024' */
export function formatDate(moment: Date, zone: string, language: Language): string {
  return translate(language, 'period.date', partsOf(moment, zone, language));
}

/** @example formatDeadline(moment, 'Europe/Oslo', 'nb') //=> 'fredag 12. april kl. 12:00' */
export function formatDeadline(moment: Date, zone: string, language: Language): string {
  return translate(language, 'period.deadline', partsOf(moment, zone, language));
}

/** @example formatMoment(moment, 'Europe/Oslo', 'nb') //=> '9. april 2024 kl. 08:42' */
export function formatMoment(moment: Date, zone: string, language: Language): string {
  return translate(language, 'period.moment', partsOf(moment, zone, language));
}

/** @example formatTime(moment, 'Europe/Oslo', 'nb') //=> '08:42' */
export function formatTime(moment: Date, zone: string, language: Language): string {
  return partsOf(moment, zone, language)['time'] ?? '';
}

function partsOf(moment: Date, zone: string, language: Language): Record<string, string> {
  const { date, time } = wallClock(moment, zone);
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    weekday: weekdayName(date, language),
    day: String(Number(day)),
    month: monthName(Number(month), language),
    year,
    time,
  };
}
