import { translate } from '../../messages/translate.ts';
import { subjectPhrase } from '../subject-phrase.ts';
import type { IntentDefinition } from './intent.ts';

/** A question that fits several things equally well: asks which. */
export const unclear: IntentDefinition<'unclear'> = {
  answer(question, { language, subjects }) {
    const phrases = question.candidates.map((target) => subjectPhrase(target, subjects, language));
    return {
      outcome: 'clarify',
      title: translate(language, 'question.unclearTitle'),
      lead: translate(language, 'question.unclearLead'),
      lines: [],
      source: '',
      suggestions: [...new Set(phrases)].map((subject) =>
        translate(language, 'question.suggestSubject', { subject }),
      ),
    };
  },
};
