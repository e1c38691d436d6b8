import type { Definition } from '../../report/definition/definition-schema.ts';
import { itemsFor } from '../../report/form/assigned.ts';
import type { Person } from '../ports/people-store.ts';
import { rolesOf } from './roles-of.ts';

/** Whether a person may answer anything in a section. A coordinator may for anybody: the versions say who did. */
export function mayAnswerSection(definition: Definition, section: string, actor: Person): boolean {
  return (
    rolesOf(definition, actor).coordinator ||
    itemsFor(definition, section, actor.email.toLowerCase()).length > 0
  );
}
