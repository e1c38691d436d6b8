import type { SnoozeChoice } from '../conversation/card-action.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { wordList } from '../questions/word-list.ts';
import { addDays, weekdayOf } from './iso-date.ts';
import { readDay } from './read-day.ts';
import { nextWorkingMoment } from './working-time.ts';
import { momentAt, wallClock } from './zoned-moment.ts';

const morning = '09:00';
const afternoon = '13:00';

/**
 * The moment that a choice on a reminder stands for, in working hours.
 * @example snoozeMoment('tomorrow', new Date('2024-04-09T08:00:00Z'), definition) //=> 2024-04-10T07:00:00.000Z
 */
export function snoozeMoment(choice: SnoozeChoice, now: Date, definition: Definition): Date {
  const { date } = wallClock(now, definition.timeZone);
  const at = (day: string, time: string): Date =>
    nextWorkingMoment(momentAt({ date: day, time }, definition.timeZone), definition);
  switch (choice) {
    case 'afternoon':
      return at(date, afternoon);
    case 'tomorrow':
      return at(addDays(date, 1), morning);
    case 'next-week':
      return at(addDays(date, ((8 - weekdayOf(date) - 1) % 7) + 1), morning);
  }
}

/**
 * Reads when a reminder is to come again: "i ettermiddag", "i morgen kl. 09", "mandag", "kl. 14", "Friday 3 pm". Undefined for anything else.
 * What lies outside working hours is the next working hour.
 * @example readSnooze('til mandag kl. 10', now, definition)
 */
export function readSnooze(text: string, now: Date, definition: Definition): Date | undefined {
  const { date } = wallClock(now, definition.timeZone);
  const typed = text.toLowerCase().normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const [clock, said = '', minute = '00', half] =
    /(?:kl\.?|klokken|klokka|at)\s?(\d{1,2})(?:[.:](\d{2}))?\s*$/u.exec(typed) ??
    /(?:at\s)?(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\.?$/u.exec(typed) ??
    [];
  // 12 am is midnight and 12 pm noon.
  const hour = half === undefined ? Number(said) : (Number(said) % 12) + (half === 'p' ? 12 : 0);
  const time =
    clock === undefined || hour > 23 || Number(minute) > 59
      ? undefined
      : `${String(hour).padStart(2, '0')}:${minute}`;
  const until = new Set(wordList('question.wordsUntil').map((phrase) => phrase.join(' ')));
  const words = (clock === undefined ? typed : typed.slice(0, -clock.length)).trim().split(' ');
  const day = words.filter((word, index) => index > 0 || !until.has(word)).join(' ');
  const at = (on: string, clockTime: string): Date =>
    nextWorkingMoment(momentAt({ date: on, time: clockTime }, definition.timeZone), definition);
  if (wordList('question.wordsAfternoon').some((phrase) => phrase.join(' ') === day))
    return at(date, time ?? afternoon);
  if (day === '') return time === undefined ? undefined : at(date, time);
  const on = readDay(day, date);
  return on === undefined ? undefined : at(on, time ?? morning);
}
