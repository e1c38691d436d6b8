import { translate } from '../../messages/translate.ts';
import type { IntentDefinition } from './intent.ts';
import { onlyWords } from './only-words.ts';

/** "Takk": nothing is asked for. */
export const thanks: IntentDefinition<'thanks'> = {
  read(words) {
    if (!onlyWords(words, 'question.wordsThanks')) return undefined;
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
