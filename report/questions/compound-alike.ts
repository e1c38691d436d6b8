import { byText } from '../remembered/by-text.ts';
import { groupsAlike } from './is-alike.ts';
import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Shorter words stand at an end of many others by chance. */
const shortestPart = 4;

/**
 * The report's own compound whose two parts mean nearly what two typed words do.
 * @example compoundAlike('fulltime', 'culture', subjects) //=> 'heltidskultur'
 */
export function compoundAlike(first: string, next: string, subjects: readonly Subject[]): string | undefined {
  const [heads, tails] = [groupsAlike(stemsOf(first)), groupsAlike(stemsOf(next))];
  if (heads.length === 0 || tails.length === 0) return undefined;
  for (const words of vocabularyOf(subjects).words.values()) {
    for (const { text } of words) {
      const ends = endsOf(text);
      if (ends.some(([head, tail]) => heads.includes(head) && tails.includes(tail))) return text;
    }
  }
  return undefined;
}

/** The groups that the two parts of a compound belong to, in pairs. */
const endsOf = byText((text): readonly (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  for (let at = shortestPart; at <= text.length - shortestPart; at += 1) {
    const heads = groupsAlike([text.slice(0, at)]);
    if (heads.length === 0) continue;
    const rest = text.slice(at);
    for (const tail of [rest, rest.replace(/^[se]/u, '')]) {
      if (tail.length < shortestPart) continue;
      for (const other of groupsAlike(stemsOf(tail)))
        pairs.push(...heads.map((head) => [head, other] as const));
    }
  }
  return pairs;
}, 5_000);
