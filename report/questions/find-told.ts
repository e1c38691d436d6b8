import { carriesNothing, isGeneral } from './carries-nothing.ts';
import { type Found, findSubject } from './find-subject.ts';
import { isPaired } from './number-of-row.ts';
import { releaseNames } from './reserve-names.ts';
import type { Subject } from './subjects-of.ts';

/** What some words name. Words that carry nothing ("hvilke linjer …") name nothing, where nothing in the report is called so. */
export function findTold(
  words: readonly string[],
  subjects: readonly Subject[],
  said: boolean,
  keepsMonths: boolean,
): { readonly found?: Found; readonly words: readonly string[] } {
  const telling = releaseNames(
    words.filter((word, at) => isPaired(words, at, subjects) || !carriesNothing(word, subjects, said)),
  );
  const all = releaseNames(words);
  if (telling.length === 0 && (said || words.length === 0)) return { words: telling };
  const found = findSubject(telling.length === 0 ? all : telling, subjects, keepsMonths);
  if (found.type === 'one') return { found, words: telling };
  if (found.type === 'none' && telling.length === 0) return { words: telling };
  const left = telling.filter((word) => !isGeneral(word, said));
  if (left.length === telling.length) return { found, words: telling };
  if (left.length === 0) return said ? { words: left } : { found, words: telling };
  const fewer = findSubject(left, subjects, keepsMonths);
  return fewer.type === 'none' ? { found, words: telling } : { found: fewer, words: left };
}
