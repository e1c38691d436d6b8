import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Message } from '../../report/conversation/message.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * What is said when there is no such report, period or section. Who does not answer for a section of that name hears the
 * same as when it is there and somebody else's, so that the words tell nobody what exists (Q3).
 */
export function notThere(definition: Definition, section: string, actor: Person): Message {
  const language = languageOf(definition, actor);
  return mayAnswerSection(definition, section, actor)
    ? notice(language, 'info', 'cycle.gone-title', 'cycle.gone')
    : notice(language, 'attention', 'cycle.refused-title', 'cycle.refused');
}
