import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { findTold } from './find-told.ts';
import type { Reading } from './intents/intent.ts';
import { subjectsOf } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';

/** Whether a report has lists of risks. */
export const hasRisks = byIdentity(({ sections }: Pick<Definition, 'sections'>): boolean =>
  sections.some(({ items }) => items.some(({ kind }) => kind === 'risks')),
);

/** A report without lists of risks may have the word in a name: "risikomatrisen" of a requirement. */
export function risksOrName(reading: Reading, words: readonly string[], definition: Definition): Reading {
  const { intent } = reading.make({ text: '', ignored: [] }, undefined);
  if (intent !== 'risks' || hasRisks(definition)) return reading;
  const wanted = takePhrases(words, 'question.wordsStop').left;
  const { found } = findTold(wanted, subjectsOf(definition), false, false);
  if (found === undefined || found.type === 'none') return reading;
  return { left: words, said: false, make: (base, target) => ({ ...base, intent: 'status', target }) };
}
