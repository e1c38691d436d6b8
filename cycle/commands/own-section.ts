import type { Definition } from '../../report/definition/definition-schema.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { notice } from '../notice.ts';
import { answerable } from '../people/answerable.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';
import { oneTarget } from './one-target.ts';

/** As many sections as a card has room for as buttons. */
const suggestionsAtMost = 6;

/**
 * Which section a person means: the one named, or the only one that they answer for. A coordinator may name any.
 * Otherwise a question back; a section that is not the person's is answered like one that does not exist.
 */
export function ownSection(
  definition: Definition,
  actor: Person,
  named: string | undefined,
): { readonly section: string } | { readonly instead: TurnResult } {
  const language = languageOf(definition, actor);
  const allowed = answerable(definition, actor);
  if (named !== undefined) {
    const target = oneTarget(named, allowed);
    if (target !== undefined) return { section: target.section };
  }
  const own = definition.sections.filter(({ id }) => itemsFor(definition, id, actor.email).length > 0);
  const [only] = own;
  if (only !== undefined && own.length === 1 && named === undefined) return { section: only.id };
  if (allowed.sections.length === 0) {
    return { instead: { send: [notice(language, 'info', 'cycle.refused-title', 'cycle.no-sections')] } };
  }
  const suggestions = allowed.sections
    .slice(0, suggestionsAtMost)
    .map(({ title }) => translate(language, 'cycle.answer-section', { section: localText(title, language) }));
  const text = named === undefined ? 'cycle.which' : 'cycle.which-named';
  const values = { name: named ?? '' };
  return { instead: { send: [notice(language, 'info', 'cycle.which-title', text, values, suggestions)] } };
}
