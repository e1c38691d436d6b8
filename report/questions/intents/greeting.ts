import { translate } from '../../messages/translate.ts';
import type { IntentDefinition } from './intent.ts';
import { onlyWords } from './only-words.ts';

/** "Hei": a greeting back, and something to begin with. */
export const greeting: IntentDefinition<'greeting'> = {
  read(words) {
    if (!onlyWords(words, 'question.wordsGreeting')) return undefined;
    return { left: [], said: true, make: (base) => ({ ...base, intent: 'greeting' }) };
  },
  answer(_question, { language }) {
    return {
      outcome: 'clarify',
      title: translate(language, 'question.greetingTitle'),
      lead: translate(language, 'question.greetingLead'),
      lines: [],
      source: '',
      suggestions: [
        translate(language, 'question.suggestStatus'),
        translate(language, 'question.suggestMissing'),
        translate(language, 'question.suggestHelp'),
      ],
    };
  },
};
