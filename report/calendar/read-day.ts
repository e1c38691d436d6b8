import { languages } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { monthName } from '../period/month-name.ts';
import { wordList } from '../questions/word-list.ts';
import { addDays, isIsoDate, weekdayOf } from './iso-date.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Reads a day as people say it, seen from today: "i morgen", "mandag", "på mandag", "15. april", "15.4.", "15.04.2024", "2024-04-15". A day
 * without a year is the nearest one to come, or one of the last month: then it is past, which is for the caller to say.
 * Undefined for anything else.
 * @example readDay('15. april', '2024-04-09') //=> '2024-04-15'
 */
export function readDay(text: string, today: string): string | undefined {
  const typed = withoutPreposition(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/[.,;!]+$/u, ''),
  );
  if (is(typed, 'question.wordsToday')) return today;
  if (is(typed, 'question.wordsTomorrow')) return addDays(today, 1);
  const weekday = weekdays.find((day) =>
    languages.some((language) => translate(language, `period.weekday${day}`).toLowerCase() === typed),
  );
  if (weekday !== undefined) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  if (isIsoDate(typed)) return typed;
  const [, day = '', month = '', year] =
    /^(\d{1,2})\.\s?(\d{1,2})(?:\.\s?(\d{4}))?$/u.exec(typed) ??
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s(\p{L}{3,})\.?(?:\s(\d{4}))?$/u.exec(typed) ??
    [];
  const number = /^\d+$/u.test(month) ? Number(month) : monthNamed(month);
  if (day === '' || number === undefined) return undefined;
  const dateIn = (inYear: number): string | undefined => {
    const date = `${inYear}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDate(date) ? date : undefined;
  };
  if (year !== undefined) return dateIn(Number(year));
  const here = Number(today.slice(0, 4));
  const candidates = [here, here + 1, here + 2, here + 3, here + 4].flatMap((one) => dateIn(one) ?? []);
  return candidates.find((date) => date >= addDays(today, -31));
}

/** "på fredag" is "fredag", and "den 15. april" the 15th. */
function withoutPreposition(typed: string): string {
  const [first = '', ...rest] = typed.split(' ');
  return rest.length > 0 && is(first, 'question.command.onDay') ? rest.join(' ') : typed;
}

function monthNamed(name: string): number | undefined {
  if (name === '') return undefined;
  return months.find((month) =>
    languages.some((language) => monthName(month, language).toLowerCase().startsWith(name)),
  );
}

function is(
  typed: string,
  key: 'question.wordsToday' | 'question.wordsTomorrow' | 'question.command.onDay',
): boolean {
  return wordList(key).some((phrase) => phrase.join(' ') === typed);
}
