import { carriesNothing } from './carries-nothing.ts';
import type { ColumnAsked } from './column-asked.ts';
import { readIntent } from './intents/index.ts';
import type { Reading } from './intents/intent.ts';
import type { Subject } from './subjects-of.ts';
import { isInList } from './is-in-list.ts';
import { takeColours } from './take-colours.ts';
import { takePhrases } from './take-phrases.ts';

/** "Fem største budsjettavvik" asks where the variances are, and so does "hvor ligger vi over budsjett?", without a figure. */
export function readWithColumn(
  words: readonly string[],
  column: ColumnAsked,
  subjects: readonly Subject[],
): Reading {
  const { found, left } = takePhrases(words, 'question.wordsSuperlative');
  const reading = readIntent(words, subjects);
  const { intent } = reading.make({ text: '', ignored: [] }, undefined);
  // "Hvor er det verst mot budsjett?" asks for no colour.
  const isWorst = found && intent === 'deviations' && takeColours(words).colours.length === 0;
  if (reading.said && intent !== 'status' && !isWorst) return reading;
  const isNothing =
    column === 'variance' &&
    takePhrases(words, 'question.wordsStop').left.every((word) => carriesNothing(word, subjects, true));
  const rest = left.filter((word) => !isInList(word, 'question.wordsVariance'));
  return found || isNothing ? { ...largestOfAll, left: found ? rest : [] } : reading;
}

/** "Hvor ligger vi over budsjett?": without a figure it asks where the variances are. */
const largestOfAll: Reading = {
  left: [],
  said: true,
  make: (base, target) => ({ ...base, intent: 'largest', target }),
};
