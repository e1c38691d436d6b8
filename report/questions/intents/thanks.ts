import { translate } from '../../messages/translate.ts';
import { carriesNothing } from '../carries-nothing.ts';
import { isSaidElsewhere } from '../is-said-elsewhere.ts';
import { takePhrases } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';

/** "Takk", "perfekt, det var alt": nothing is asked for. */
export const thanks: IntentDefinition<'thanks'> = {
  read(words, subjects) {
    const thanked = takePhrases(words, 'question.wordsThanks');
    const praised = takePhrases(thanked.left, 'question.wordsPraise');
    if (!thanked.found && !praised.found) return undefined;
    const rest = takePhrases(praised.left, 'question.wordsStop').left;
    const isAll = rest.every((word) => carriesNothing(word, subjects, true) && !isSaidElsewhere(word));
    // Praise alone is short: "bra" in a longer sentence tells how something is.
    const most = thanked.found ? fewAtMost : littleAtMost;
    if (!isAll || praised.left.length > most || asks(praised.left)) return undefined;
    return { left: [], said: true, make: (base) => ({ ...base, intent: 'thanks' }) };
  },
  answer(_question, { language }) {
    return {
      outcome: 'clarify',
      title: translate(language, 'question.thanksTitle'),
      lead: translate(language, 'question.thanksLead'),
      lines: [],
      source: '',
      suggestions: [],
    };
  },
};

const littleAtMost = 1;
const fewAtMost = 4;

/** "Takk, hva er status?" asks. */
function asks(words: readonly string[]): boolean {
  return takePhrases(words, 'question.wordsAsking').found;
}
