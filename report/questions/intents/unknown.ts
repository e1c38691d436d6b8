import type { Answer } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { nearestQuestions } from '../nearest-questions.ts';
import type { QuestionBase } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import type { IntentDefinition } from './intent.ts';

/** How much of a question is quoted back. */
const quoted = 80;

/** A question that fits nothing in the report: says so, and proposes the nearest ones that would. */
export const unknown: IntentDefinition<'unknown'> = {
  answer(question, { language }) {
    const text = question.text.trim().replaceAll(/\s+/gu, ' ');
    const letters = Array.from(text);
    const quote = letters.length > quoted ? `${letters.slice(0, quoted).join('')}…` : text;
    const none = question.nearest.length === 0;
    return {
      outcome: 'clarify',
      title: translate(language, 'question.unknownTitle'),
      lead: none
        ? translate(language, 'question.unknownLeadNone')
        : translate(language, 'question.unknownLead', { text: quote }),
      lines: [],
      source: '',
      suggestions: [...question.nearest, translate(language, 'question.suggestHelp')],
    };
  },
};

/** The same answer for a question about something that this report does not have. */
export function notFound(question: QuestionBase, context: AnswerContext): Answer {
  const nearest = nearestQuestions(wordsOf(question.text), context.subjects, context.language);
  return unknown.answer({ ...question, intent: 'unknown', nearest }, context);
}
