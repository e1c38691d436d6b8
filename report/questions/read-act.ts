import type { ActAsked } from './act-asked.ts';
import type { Reading } from './intents/intent.ts';
import type { Subject } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

const lists = [
  ['approved', 'question.wordsApproved'],
  ['published', 'question.wordsPublished'],
  ['version', 'question.wordsVersion'],
] as const;

/** So few words ask by themselves: "godkjent av hvem", "publisert?". */
const few = 2;

/**
 * "Hvem godkjente HR?", "er marsrapporten publisert?", "hvilken utgave gjelder?": what was done, beside a word that asks for it. "Hvilke
 * prosjekter er godkjent?" asks for projects.
 */
export function readAct(words: readonly string[], subjects: readonly Subject[]): Reading | undefined {
  if (takePhrases(words, 'question.wordsWhich').found && !isVersion(words, subjects)) return undefined;
  const asks = takePhrases(words, 'question.wordsAskAct').found;
  if (!asks && words.length > few) return undefined;
  for (const [act, key] of lists) {
    // "Publisr" may be the command.
    const taken = asks ? takeMistyped(words, key, subjects) : takePhrases(words, key);
    if (taken.found) return readingOf(act, withoutOthers(taken.left, subjects));
  }
  return undefined;
}

function isVersion(words: readonly string[], subjects: readonly Subject[]): boolean {
  return takeMistyped(words, 'question.wordsVersion', subjects).found;
}

/** "Hvem godkjente og publiserte": the answer tells both. */
function withoutOthers(words: readonly string[], subjects: readonly Subject[]): readonly string[] {
  const others = lists.reduce((left, [, key]) => takeMistyped(left, key, subjects).left, words);
  return takePhrases(takePhrases(others, 'question.wordsAskAct').left, 'question.wordsDone').left;
}

function readingOf(act: ActAsked, left: readonly string[]): Reading {
  return {
    left,
    said: true,
    make: (base, target) => ({ ...base, intent: 'delivered', act, target }),
  };
}
