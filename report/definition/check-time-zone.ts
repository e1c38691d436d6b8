import { isTimeZone } from '../calendar/zoned-moment.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** The time zone must be one that the calendar knows. */
export function checkTimeZone({ timeZone }: Outline, language: Language): readonly Finding[] {
  if (timeZone === undefined || isTimeZone(timeZone)) return [];
  const message = translate(language, 'check.unknown-time-zone', { zone: timeZone });
  return [{ severity: 'error', path: ['timeZone'], message }];
}
