import type { Definition } from '../../report/definition/definition-schema.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import type { Person } from '../ports/people-store.ts';
import { rolesOf } from './roles-of.ts';

/**
 * The definition with only what a person may answer in it, so that nothing else is understood when they name it. A
 * coordinator may answer everything.
 */
export function answerable(definition: Definition, actor: Person): Definition {
  if (rolesOf(definition, actor).coordinator) return definition;
  const sections = definition.sections
    .map((section) => {
      const own = itemsFor(definition, section.id, actor.email);
      return { ...section, items: section.items.filter((item) => own.includes(item)) };
    })
    .filter(({ items }) => items.length > 0);
  return { ...definition, sections };
}
