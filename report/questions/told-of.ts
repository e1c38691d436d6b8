import type { Definition } from '../definition/definition-schema.ts';
import { hasMilestones } from './milestones-or-status.ts';
import type { Question, QuestionBase } from './question.ts';
import { hasRisks } from './risks-or-name.ts';
import { takePhrases } from './take-phrases.ts';
import type { Understood } from './understood.ts';
import { questionWords } from './question-words.ts';

/** More words than these that nothing explains are about something else. */
const mostIgnored = 3;

/**
 * What the owners tell of in their own words has no name in the definition: "risikoer med leverandørene" are all risks, and "når skulle
 * lenken vært på plass?" all milestones, with the words left out said. What is written as a name ("HIS3") must be one.
 */
export function toldOf(now: Understood, base: QuestionBase, definition: Definition): Question | undefined {
  const { found, intent, text, reading, everything } = now;
  const said = takePhrases(questionWords(text), 'question.wordsInPlace').left;
  const words = now.words.filter((word) => said.includes(word));
  if (found?.type !== 'none' || everything || words.length === 0 || words.length > mostIgnored)
    return undefined;
  if (words.some((word) => isWrittenAsName(word, text))) return undefined;
  const told = { ...base, ignored: words };
  if (intent === 'risks' && hasRisks(definition)) return reading.make(told, undefined);
  if (intent === 'milestones') return reading.make(told, undefined);
  if (!hasMilestones(definition) || !(asksWhenDone(text) || (intent === 'delivered' && asksOfThing(text))))
    return undefined;
  return { ...told, intent: 'milestones', target: undefined, which: 'all' };
}

function isWrittenAsName(word: string, text: string): boolean {
  if (/\d/u.test(word)) return true;
  const typed = text.split(/[^\p{L}\d-]+/u).find((one) => one.toLowerCase() === word);
  return typed !== undefined && /^\p{Lu}/u.test(typed);
}

/** "Er tilbakemeldingsskjemaet levert?", but not who has handed in. */
function asksOfThing(text: string): boolean {
  const [first = ''] = questionWords(text);
  return (
    takePhrases([first], 'question.wordsCopula').found && !takePhrases([first], 'question.wordsHas').found
  );
}

/** "Når skal det være på plass?" */
function asksWhenDone(text: string): boolean {
  const words = questionWords(text);
  const { found, left } = takePhrases(words, 'question.wordsWhenAt');
  return found && takePhrases(left, 'question.wordsInPlace').found;
}
