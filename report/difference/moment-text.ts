import { z } from 'zod';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { datedMomentSchema, reminderMomentSchema } from '../definition/moment-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

const momentSchema = z.union([reminderMomentSchema, datedMomentSchema]);

/**
 * Prints a moment of a definition; undefined for what is none.
 * @example momentText({ workday: 9, time: '12:00' }, 'en') //=> 'working day 9 at 12:00'
 */
export function momentText(value: unknown, language: Language): string | undefined {
  const { data: moment } = momentSchema.safeParse(value);
  if (moment === undefined) return undefined;
  if ('workday' in moment) {
    const { workday, time } = moment;
    return workday > 0
      ? translate(language, 'difference.moment', { workday, time })
      : translate(language, 'difference.moment-from-end', { workday: -workday, time });
  }
  if ('day' in moment) {
    const { day, time, roll = 'next' } = moment;
    return translate(language, 'difference.moment-day', { day, time, roll });
  }
  if ('date' in moment) {
    const { date, time } = moment;
    return translate(language, 'difference.moment-date', { date: formatIsoDate(date, language), time });
  }
  if ('before' in moment) {
    return translate(language, 'difference.moment-before', { count: moment.before, time: moment.time });
  }
  if ('after' in moment) {
    return translate(language, 'difference.moment-after', { count: moment.after, time: moment.time });
  }
  return moment.time === undefined
    ? translate(language, 'difference.moment-at')
    : translate(language, 'difference.moment-on', { time: moment.time });
}
