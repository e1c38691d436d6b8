import type { Reading } from './intents/intent.ts';
import { isInList } from './is-in-list.ts';
import type { RequirementsAsked } from './requirements-asked.ts';
import type { Subject } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

const frequencies = [
  ['annual', 'question.wordsAnnually'],
  ['tertial', 'question.wordsEachTertial'],
  ['monthly', 'question.wordsMonthly'],
  ['business-report', 'question.wordsBusinessReport'],
] as const;

const aNumber = /^\d+$/u;

/**
 * "Hvilke krav rapporteres årlig?", "krav med frist i juni": requirements by how often they are reported, or by their own deadline. One
 * requirement by its number is asked about itself.
 */
export function readRequirementsAsked(
  words: readonly string[],
  subjects: readonly Subject[],
): Reading | undefined {
  const isAbout = words.some((word) => isInList(word, 'question.wordsRequirement'));
  const isReported = takePhrases(words, 'question.wordsIsReported').found;
  if (!(isAbout || isReported) || words.some((word) => aNumber.test(word))) return undefined;
  for (const [frequency, key] of frequencies) {
    const { found, left } = takePhrases(words, key);
    if (!found) continue;
    const only = takePhrases(left, 'question.wordsNoOther');
    return readingOf({ frequency, ...(only.found ? { only: true } : {}) }, only.left, subjects);
  }
  if (!isAbout) return undefined;
  const own = takePhrases(words, 'question.wordsOwnDeadline');
  if (own.found) return dueReading('own', own.left, subjects);
  const falls = takePhrases(words, 'question.wordsFallsDue');
  return falls.found ? dueReading('any', falls.left, subjects) : undefined;
}

function dueReading(due: 'own' | 'any', words: readonly string[], subjects: readonly Subject[]): Reading {
  const before = takePhrases(words, 'question.wordsBefore');
  const by = takePhrases(before.left, 'question.wordsByDay');
  if (before.found) return readingOf({ due, how: 'before' }, by.left, subjects);
  return readingOf(by.found ? { due, how: 'by' } : { due }, by.left, subjects);
}

function readingOf(which: RequirementsAsked, left: readonly string[], subjects: readonly Subject[]): Reading {
  const rest = takeMistyped(
    takePhrases(takePhrases(left, 'question.wordsIsReported').left, 'question.wordsReported').left,
    'question.wordsRequirement',
    subjects,
  );
  return {
    left: rest.left,
    said: true,
    make: (base, target) => ({ ...base, intent: 'requirements', which, target }),
  };
}
