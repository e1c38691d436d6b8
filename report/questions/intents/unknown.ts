import type { Report } from '../../assembly/report.ts';
import type { Answer } from '../../conversation/answer.ts';
import type { Language } from '../../language/language.ts';
import { listText } from '../../language/list-text.ts';
import { translate } from '../../messages/translate.ts';
import type { AnswerContext } from '../answer-context.ts';
import { nearestCommands } from '../nearest-commands.ts';
import { nearestQuestions } from '../nearest-questions.ts';
import type { QuestionBase, QuestionOf } from '../question.ts';
import { wordsOf } from '../words-of.ts';
import type { IntentDefinition } from './intent.ts';

/** How much of a question is quoted back. */
const quoted = 80;

/** More sections than this are a list that nobody reads. */
const namedAtMost = 6;

/**
 * A question that fits nothing in the report: says so, and proposes the nearest ones that would, and commands. What the
 * person may not see is answered word for word as what does not exist.
 */
export const unknown: IntentDefinition<'unknown'> = {
  answer(question, { language, report }) {
    const { asked, nearest } = question;
    const commands = asked === undefined ? nearestCommands(wordsOf(question.text), language) : [];
    const suggestions = [...commands, ...nearest];
    return {
      outcome: 'clarify',
      title: translate(language, asked === undefined ? 'question.unknownTitle' : 'question.notFoundTitle'),
      lead: leadOf(question, suggestions.length > 0, report, language),
      lines: [],
      source: '',
      suggestions: [...suggestions, translate(language, 'question.suggestHelp')],
    };
  },
};

/** The same answer for a question about something that this report does not have. */
export function notFound(question: QuestionBase, context: AnswerContext): Answer {
  const nearest = nearestQuestions(wordsOf(question.text), context.subjects, context.language);
  return unknown.answer({ ...question, intent: 'unknown', nearest }, context);
}

function leadOf(
  { text, asked }: QuestionOf<'unknown'>,
  proposed: boolean,
  report: Report,
  language: Language,
): string {
  const sections = sectionNames(report, language);
  if (asked !== undefined) {
    return translate(language, 'question.notFoundLead', { text: clipped(asked), sections });
  }
  return proposed
    ? translate(language, 'question.unknownLead', { text: clipped(text) })
    : translate(language, 'question.unknownLeadNone', { sections });
}

function sectionNames({ sections }: Report, language: Language): string {
  const names = sections.map(({ title }) => title);
  return names.length > namedAtMost
    ? `${names.slice(0, namedAtMost).join(', ')} …`
    : listText(names, language);
}

function clipped(text: string): string {
  const letters = Array.from(text.trim().replaceAll(/\s+/gu, ' '));
  return letters.length > quoted ? `${letters.slice(0, quoted).join('')}…` : letters.join('');
}
