import type { WordListKey } from './word-list.ts';
import { wordList } from './word-list.ts';
import { sharesStem, wordLikeness } from './word-likeness.ts';

/** The words left when the phrases of a list are taken out, and whether there were any. */
export interface Taken {
  readonly found: boolean;
  readonly left: readonly string[];
}

/**
 * Takes the phrases of a word list out of a question. `mistyped: false` takes only words written right. Words in
 * `keep` are the report's own and count only when written exactly.
 */
export function takePhrases(
  words: readonly string[],
  key: WordListKey,
  options: { readonly mistyped: boolean; readonly keep?: readonly string[] },
): Taken {
  const keep = options.keep ?? [];
  const same = (word: string, known: string): boolean => {
    if (word === known) return true;
    if (!options.mistyped || keep.some((own) => sharesStem(word, own))) return false;
    return (
      known.length >= 5 && Math.abs(word.length - known.length) <= 1 && wordLikeness(word, known) >= 0.75
    );
  };
  let left = words;
  let found = false;
  for (const phrase of wordList(key)) {
    for (let start = 0; start + phrase.length <= left.length; start += 1) {
      if (!phrase.every((known, index) => same(left[start + index] ?? '', known))) continue;
      found = true;
      left = [...left.slice(0, start), ...left.slice(start + phrase.length)];
      start -= 1;
    }
  }
  return { found, left };
}
