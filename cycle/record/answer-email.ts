import type { Definition } from '../../report/definition/definition-schema.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * Whose form a person fills in: their own, or the section owner's when a coordinator steps in for somebody.
 */
export function answerEmail(definition: Definition, section: string, actor: Person): string {
  const own = actor.email.toLowerCase();
  if (itemsFor(definition, section, own).length > 0) return own;
  const owner = definition.sections.find((candidate) => candidate.id === section)?.owner;
  return rolesOf(definition, actor).coordinator && owner !== undefined ? owner : own;
}
