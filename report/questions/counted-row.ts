import type { Found } from './find-subject.ts';
import { isInside } from './is-inside.ts';
import { knownWord, sharesStem } from './known-word.ts';
import { sameTarget } from './same-target.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';

const titleWeight = 3;

/**
 * "Hvor mange feil hadde vi?" asks for a number: of an item that is called so, but not in its title, the one row that has the word in its name, where only one
 * has.
 */
export function countedRow(
  said: readonly string[],
  words: readonly string[],
  found: Found | undefined,
  subjects: readonly Subject[],
): Found | undefined {
  if (found?.type !== 'one' || found.target.item === undefined || found.target.row !== undefined)
    return found;
  if (!takePhrases(said, 'question.wordsHowMany').found) return found;
  const typed = words.map(knownWord);
  const own = subjects.find((subject) => sameTarget(subject.target, found.target));
  const isTitle = own?.names.some(
    (name) =>
      name.weight === titleWeight &&
      name.words.some((known) => typed.some((word) => sharesStem(word, known))),
  );
  if (isTitle === true) return found;
  const rows = subjects.filter(
    ({ target, names }) =>
      isInside(target, found.target) &&
      names.some((name) => name.words.some((known) => typed.some((word) => sharesStem(word, known)))),
  );
  const [only] = rows;
  return only !== undefined && rows.length === 1 ? { ...found, target: only.target } : found;
}
