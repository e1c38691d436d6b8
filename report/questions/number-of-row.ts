import { byIdentity } from '../remembered/by-identity.ts';
import { stemsOf } from './stems-of.ts';
import type { Subject } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { wordList } from './word-list.ts';

const aNumber = /^\d+$/u;

/**
 * "Number 44" is the requirement with that number, where the report has one: the word before it is made the word for a requirement.
 * @example numberOfRow(['deadline', 'for', 'number', '44'], subjects) //=> ['deadline', 'for', 'krav', '44']
 */
export function numberOfRow(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const [[requirement = ''] = []] = wordList('question.wordsRequirement').filter(
    ({ length }) => length === 1,
  );
  return words.map((word, at) => {
    const next = words[at + 1] ?? '';
    const isNumber = aNumber.test(next) && takePhrases([word], 'question.wordsNumber').found;
    const isNamed = wordList('question.wordsRequirement').some(
      (known) => known.length === 1 && isPair(known[0] ?? '', next, subjects),
    );
    return isNumber && isNamed && !isAfterRequirement(words, at) ? requirement : word;
  });
}

function isAfterRequirement(words: readonly string[], at: number): boolean {
  return takePhrases([words[at - 1] ?? ''], 'question.wordsRequirement').found;
}

/** Whether a number stands beside a word that it stands beside in a name: the 1 of "fase 1". */
export function isPaired(words: readonly string[], at: number, subjects: readonly Subject[]): boolean {
  const number = words[at] ?? '';
  if (!aNumber.test(number)) return false;
  return [words[at - 1], words[at + 1]].some((word) => word !== undefined && isPair(word, number, subjects));
}

function isPair(word: string, number: string, subjects: readonly Subject[]): boolean {
  return stemsOf(word).some((stem) => pairsOf(subjects).has(`${stem} ${number}`));
}

/** Words of the report's names with the numbers that stand beside them: "fase 2". */
export const pairsOf = byIdentity((subjects: readonly Subject[]): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { words } of subjects.flatMap(({ names }) => names)) {
    for (const [place, { text }] of words.entries()) {
      if (!aNumber.test(text)) continue;
      for (const beside of [words[place - 1], words[place + 1]]) {
        for (const stem of beside?.stems ?? []) pairs.add(`${stem} ${text}`);
      }
    }
  }
  return pairs;
});
