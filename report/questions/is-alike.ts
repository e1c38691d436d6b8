import { byText } from '../remembered/by-text.ts';
import { once } from '../remembered/once.ts';
import { stemsOf } from './stems-of.ts';
import { thesaurus } from './thesaurus.ts';

/** The groups that a word belongs to, given with its stems: words of one group mean nearly the same in any report. */
export function groupsAlike(stems: readonly string[]): readonly number[] {
  const all = groupsOf();
  return stems.flatMap((word) => all.get(word) ?? []);
}

/** Whether two words mean nearly the same, given with their groups. */
export function isAlike(typed: readonly number[], known: readonly number[]): boolean {
  return typed.length > 0 && known.some((group) => typed.includes(group));
}

/** Whether words that mean nearly the same as this are known: "responsetime". */
export function hasAlike(word: string): boolean {
  return groupsOf().has(word);
}

/** A shorter word may stand in another by chance. */
const shortestPart = 6;

/** Whether a word, given with its groups, means nearly the same as the beginning or the end of another: "agreements" as that of "rammeavtaler". */
export function isAlikePart(typed: readonly number[], known: string): boolean {
  return typed.length > 0 && partsAlike(known).some((group) => typed.includes(group));
}

/** The groups with a word that another begins or ends with. */
const partsAlike = byText(
  (known): readonly number[] =>
    thesaurus().flatMap((words, group) => (words.some((word) => isPart(word, known)) ? [group] : [])),
  5_000,
);

function isPart(word: string, known: string): boolean {
  const isShorter = word.length >= shortestPart && word.length < known.length;
  return isShorter && (known.endsWith(word) || known.startsWith(word));
}

/** A shorter stem is that of other words too. */
function isLong({ length }: string): boolean {
  return length >= shortestStem;
}

const shortestStem = 5;

/** The groups that a word belongs to: words that mean nearly the same in any report. */
const groupsOf = once((): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [group, words] of thesaurus().entries()) {
    const stems = new Set(words.flatMap((word) => [word, ...stemsOf(word).filter(isLong)]));
    for (const stem of stems) found.set(stem, [...(found.get(stem) ?? []), group]);
  }
  return found;
});
