import { readDay } from '../calendar/read-day.ts';
import { wordList } from './word-list.ts';

/** What was said of somebody's being away, as typed; days are ISO dates. */
export interface AbsenceReading {
  /** Who is meant, as typed; absent for the writer. */
  readonly who?: string;
  readonly from?: string;
  readonly until?: string;
  /** Words that stand where a day should, and are none. */
  readonly notDay?: string;
}

/**
 * Reads what stands after "fraværende": perhaps a person, then "fra … til …", "til …", "10.–15. april" or nothing at all.
 * @example readAbsence('hanne til 15. april', '2024-04-09') //=> { who: 'hanne', until: '2024-04-15' }
 */
export function readAbsence(text: string, today: string): AbsenceReading {
  const tokens = withRanges(text)
    .split(/\s+/u)
    .filter((token) => token !== '');
  const untilAt = tokens.findIndex((token) => isWord(token, 'question.wordsUntil'));
  const fromAt = tokens.findIndex((token) => isWord(token, 'question.wordsFrom'));
  const first = Math.min(...[untilAt, fromAt].filter((at) => at !== -1), tokens.length);
  const part = (at: number): string => {
    if (at === -1) return '';
    const end = [untilAt, fromAt].filter((other) => other > at);
    return tokens.slice(at + 1, Math.min(...end, tokens.length)).join(' ');
  };
  const [fromText, untilText] = [part(fromAt), part(untilAt)];
  const until = untilText === '' ? undefined : readDay(dropAndWith(untilText), today);
  // "fra 10. til 15. april": the month is said once.
  const month = until === undefined ? '' : monthPart(untilText);
  const from =
    fromText === '' ? undefined : (readDay(fromText, today) ?? readDay(`${fromText} ${month}`.trim(), today));
  const notDay =
    untilText !== '' && until === undefined
      ? untilText
      : fromText !== '' && from === undefined
        ? fromText
        : undefined;
  const who = tokens.slice(0, first).join(' ');
  return {
    ...(who === '' ? {} : { who }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(notDay === undefined ? {} : { notDay }),
  };
}

/** "10.–15. april" as "fra 10. til 15. april". */
function withRanges(text: string): string {
  return text.replace(
    /(^|\s)(\d{1,2}\.?(?:\s?\p{L}{3,})?)\s?[–—-]\s?(?=\d{1,2}\.?\s?\p{L})/u,
    '$1fra $2 til ',
  );
}

/** "til og med 15. april" is "til 15. april". */
function dropAndWith(text: string): string {
  return text.replace(/^(?:og med|and including)\s+/u, '');
}

function monthPart(text: string): string {
  return /\d{1,2}\.?\s*(\p{L}{3,}.*|\d{1,2}\..*)$/u.exec(text)?.[1] ?? '';
}

function isWord(token: string, key: 'question.wordsUntil' | 'question.wordsFrom'): boolean {
  return wordList(key).some((phrase) => phrase.join(' ') === token.toLowerCase().replace(/[.,:]+$/u, ''));
}
