import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';
import { weekdayOf } from './iso-date.ts';
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

/** From Sunday, as `weekdayOf` gives 7 for it and 1 for Monday. */
const weekdays = [
  'period.weekday7',
  'period.weekday1',
  'period.weekday2',
  'period.weekday3',
  'period.weekday4',
  'period.weekday5',
  'period.weekday6',
] as const;

function partsOf(moment: Date, zone: string, language: Language): Record<string, string> {
  const { date, time } = wallClock(moment, zone);
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    weekday: translate(language, weekdays[weekdayOf(date) % 7] ?? weekdays[0]),
    day: String(Number(day)),
    month: monthName(Number(month), language),
    year,
    time,
  };
}
