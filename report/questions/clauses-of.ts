import { wordList } from './word-list.ts';

/** Fewer words than these are one clause. */
const shortest = 8;

/**
 * The clauses of a long text, the last first: what people ask for stands beside why they ask. Parts between signs first, then parts between
 * joining words too.
 * @example clausesOf('Styret møtes i morgen, så hva er rødt i økonomien nå?') //=> ['så hva er rødt i økonomien nå', 'Styret møtes i morgen']
 */
export function clausesOf(text: string): readonly string[] {
  if (text.trim().split(/\s+/u).length < shortest) return [];
  const signs = /[,;:!?–]+|\.(?=\s|$)/u;
  const joins = wordList('question.wordsJoin').map((words) => words.join(' '));
  const joined = new RegExp(`${signs.source}|\\s(?:${joins.join('|')})\\s`, 'iu');
  return [signs, joined].flatMap((at) => partsOf(text, at));
}

function partsOf(text: string, at: RegExp): readonly string[] {
  const parts = text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts.toReversed() : [];
}
