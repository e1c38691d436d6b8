import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { carriesNothing } from './carries-nothing.ts';
import { milestones } from './intents/milestones.ts';
import type { Reading } from './intents/intent.ts';
import { isInList } from './is-in-list.ts';
import type { Intent } from './question.ts';
import { releaseNames } from './reserve-names.ts';
import { subjectsOf } from './subjects-of.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';

/** Whether a report has lists of milestones. */
export const hasMilestones = byIdentity(({ sections }: Pick<Definition, 'sections'>): boolean =>
  sections.some(({ items }) => items.some(({ kind }) => kind === 'milestones')),
);

/** What a text that asks for milestones by another word is taken for without that word. */
const taken: ReadonlySet<Intent> = new Set<Intent>([
  'status',
  'deviations',
  'pace',
  'delivered',
  'missing',
  'on-track',
]);

/**
 * In a report with milestones, "hvilke leveranser er vi for sent ute med?" asks for the late ones, and so does "hva er på overtid?", which
 * names nothing else.
 */
export function milestonesOrStatus(
  reading: Reading,
  words: readonly string[],
  definition: Definition,
): Reading {
  const { intent } = reading.make({ text: '', ignored: [] }, undefined);
  if (!taken.has(intent) || !hasMilestones(definition)) return reading;
  const subjects = subjectsOf(definition);
  const said = releaseNames(words);
  const delivers = said.some((word) => isInList(word, 'question.wordsDeliverable'));
  const late = takeMistyped(said, 'question.wordsLate', subjects);
  if (!delivers) {
    const rest = takePhrases(late.left, 'question.wordsStop').left;
    const isAlone = rest.every(
      (one) => carriesNothing(one, subjects, true) && !isInList(one, 'question.wordsClass'),
    );
    return late.found && isAlone ? (milestones.read?.([word, ...said], subjects) ?? reading) : reading;
  }
  const isNarrowed =
    late.found ||
    takeMistyped(said, 'question.wordsMilestoneDone', subjects).found ||
    takeMistyped(said, 'question.wordsComing', subjects).found;
  if (!isNarrowed) return reading;
  const named = said.map((one) => (isInList(one, 'question.wordsDeliverable') ? word : one));
  return milestones.read?.(named, subjects) ?? reading;
}

const word = 'milestones';
