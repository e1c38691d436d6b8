import { findTold } from './find-told.ts';
import { isInList } from './is-in-list.ts';
import type { Intent } from './question.ts';
import { releaseNames } from './reserve-names.ts';
import type { Subject } from './subjects-of.ts';

type Told = ReturnType<typeof findTold>;

/** What is asked of things with a target, or limits. */
const ofAims: ReadonlySet<Intent> = new Set<Intent>(['target', 'pace', 'on-track']);

/**
 * Of several things that words may name, the one of which that may be asked: what may have a colour, where a colour is asked about or several
 * have a target, and a project, where the word is there. `told` is what they name without that.
 */
export function findPreferred(
  told: Told,
  words: readonly string[],
  subjects: readonly Subject[],
  {
    intent,
    said,
    keepsMonths,
    coloured,
  }: {
    readonly intent: Intent;
    readonly said: boolean;
    readonly keepsMonths: boolean;
    readonly coloured: boolean;
  },
): Told {
  if (told.found === undefined || told.found.type === 'none') return told;
  const isOpen = told.found.type === 'several';
  if (coloured || (isOpen && ofAims.has(intent))) {
    const better = among(({ target, coloured: may }) => target.row === undefined || may === true);
    if (better !== undefined) return better;
  }
  if (!releaseNames(words).some((word) => isInList(word, 'question.wordsClass'))) return told;
  return among(({ project }) => project === true) ?? told;

  function among(may: (subject: Subject) => boolean): Told | undefined {
    const other = findTold(words, subjects.filter(may), said, keepsMonths);
    if (other.found?.type !== 'one') return undefined;
    const wasRow = told.found?.type === 'one' && told.found.target.row !== undefined;
    if (wasRow && other.found.target.row === undefined) return undefined;
    const ignored = told.found?.type === 'one' ? told.found.ignored.length : mostIgnored;
    return other.found.ignored.length <= ignored ? other : undefined;
  }
}

/** Of what is not clear, so many words may be left over. */
const mostIgnored = 0;
