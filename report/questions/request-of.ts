import { once } from '../remembered/once.ts';
import { wordList } from './word-list.ts';

/** Fewer words than these hold no reason beside what is asked. */
const shortest = 7;
/** A reason, and a request, is this long at least. */
const shortestPart = 2;

/** A text that tells why it asks: what comes before or after, and what is asked. */
export interface Request {
  readonly reason: string;
  readonly asked: string;
}

/**
 * Parts a text into why one asks and what is asked, where words say which is which: "…, så hva er …", "…, because …", or where the last
 * part begins with a word that asks. Undefined where nothing says so.
 * @example requestOf('Styret møtes klokka to, så hva er målet for fravær?') //=> { reason: 'Styret møtes klokka to', asked: 'hva er målet for fravær?' }
 */
export function requestOf(text: string): Request | undefined {
  const indirect = afterSomebodyAsks(text);
  if (indirect !== undefined) return indirect;
  if (text.trim().split(/\s+/u).length < shortest) return undefined;
  const found = afterSo(text) ?? beforeBecause(text) ?? lastAsking(text);
  if (found === undefined || isTooShort(found.reason) || isTooShort(found.asked)) return undefined;
  return found;
}

function isTooShort(part: string): boolean {
  return part.split(/\s+/u).filter((word) => word !== '').length < shortestPart;
}

/** What comes after the last "så", "derfor" or "so" that begins a part. */
function afterSo(text: string): Request | undefined {
  return parted(text, [...text.matchAll(so())].at(-1));
}

const so = once(() => {
  const and = phrases('question.wordsNumberJoin');
  return new RegExp(`[,;:.!?–-]\\s*(?:(?:${and})\\s+)?(?:${phrases('question.wordsSo')})\\s+`, 'giu');
});

/** "Revisor spør hvem som …", "my boss wants to know why …": somebody else asks. */
function afterSomebodyAsks(text: string): Request | undefined {
  const found = parted(text, somebodyAsks().exec(text) ?? undefined);
  return found === undefined || isTooShort(found.asked) ? undefined : found;
}

const somebodyAsks = once(() => {
  const asks = phrases('question.wordsSomebodyAsks');
  const whether = `(?:${phrases('question.wordsWhether')})\\s+`;
  return new RegExp(`\\s(?:${asks})\\s+(?:${whether}|(?=(?:${phrases('question.wordsAsks')})\\s))`, 'iu');
});

function beforeBecause(text: string): Request | undefined {
  const match = because().exec(text);
  if (match === null || match.index === 0) return undefined;
  return {
    asked: text.slice(0, match.index).trim(),
    reason: text.slice(match.index + match[0].length).trim(),
  };
}

const because = once(
  () => new RegExp(`(?:^|[,;:.!?–-]\\s*|\\s)(?:${phrases('question.wordsReason')})\\s+`, 'iu'),
);

/** What comes after a sign and begins as a question does. */
function lastAsking(text: string): Request | undefined {
  return parted(text, [...text.matchAll(asking())].at(-1));
}

const asking = once(() => new RegExp(`[,;:.!?–]\\s+(?=(?:${phrases('question.wordsAsks')})\\s)`, 'giu'));

function parted(text: string, match: RegExpMatchArray | undefined): Request | undefined {
  if (match?.index === undefined) return undefined;
  return {
    reason: text.slice(0, match.index).trim(),
    asked: text.slice(match.index + match[0].length).trim(),
  };
}

function phrases(
  key:
    | 'question.wordsSomebodyAsks'
    | 'question.wordsSo'
    | 'question.wordsWhether'
    | 'question.wordsReason'
    | 'question.wordsAsks'
    | 'question.wordsNumberJoin',
): string {
  return wordList(key)
    .map((words) => words.join('\\s+'))
    .join('|');
}
