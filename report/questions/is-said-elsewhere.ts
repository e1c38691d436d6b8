import { catalogues } from '../messages/catalogues.ts';
import { once } from '../remembered/once.ts';
import { stemsOf } from './stems-of.ts';
import { type WordListKey, wordList } from './word-list.ts';

/**
 * Whether a word stands in a list of what is asked, as it is: then it is no slip for, and no inflection of, a word of another list.
 * "skylder" (owes) is not "skyldes" (is due to).
 */
export function isSaidElsewhere(word: string): boolean {
  return known().has(word);
}

/** The same of a word in any inflection: "purrer" stands in no list, but "purre" does. */
export function isKinSaidElsewhere(word: string): boolean {
  return stemsOf(word).some((stem) => stems().has(stem));
}

/** A shorter stem is that of many words. */
const shortestStem = 4;

const stems = once(
  (): ReadonlySet<string> =>
    new Set([...known()].flatMap((word) => stemsOf(word).filter(({ length }) => length >= shortestStem))),
);

const known = once((): ReadonlySet<string> => new Set(keys().flatMap(standing)));

/** The words of a list that stand alone or apart; in a longer phrase a word has no meaning of its own. */
function standing(key: WordListKey): readonly string[] {
  const apart = key.endsWith('Apart');
  return wordList(key).flatMap((phrase) => (apart || phrase.length === 1 ? phrase : []));
}

/** Lists whose words may mean anything. */
const loose: ReadonlySet<string> = new Set([
  'wordsFiller',
  'wordsGeneral',
  'wordsMeasure',
  'wordsVariance',
  'wordsContribution',
  'wordsBesideBudget',
  'wordsCourtesy',
  'wordsSigned',
  'wordsTurns',
  'wordsTimeNoSeason',
]);

function keys(): readonly WordListKey[] {
  return Object.keys(catalogues.nb['question'] ?? {})
    .map((name) => `question.${name}`)
    .filter(isWordList);
}

function isWordList(key: string): key is WordListKey {
  return key.startsWith('question.words') && !loose.has(key.slice('question.'.length));
}
