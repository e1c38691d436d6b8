import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { weekdayOf } from './iso-date.ts';

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

/** The name of the day of the week. @example weekdayName('2024-04-12', 'nb') //=> 'fredag' */
export function weekdayName(isoDate: string, language: Language): string {
  return translate(language, weekdays[weekdayOf(isoDate) % 7] ?? weekdays[0]);
}
