import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Person } from '../ports/people-store.ts';

/** What a person is to a report, by the e-mail address that the roster gives. */
export interface Roles {
  readonly coordinator: boolean;
  readonly director: boolean;
  readonly administrator: boolean;
  /** The person answers for something. */
  readonly owner: boolean;
}

/**
 * Finds a person's roles. Identity comes from Entra through the roster, never from a card (design section 1).
 * @example rolesOf(definition, person).coordinator //=> true
 */
export function rolesOf(definition: Definition, person: Pick<Person, 'email'>): Roles {
  const email = person.email.toLowerCase();
  return {
    coordinator: definition.people.coordinators.includes(email),
    director: definition.people.directors.includes(email),
    administrator: definition.people.administrators.includes(email),
    owner:
      definition.sections.some(
        (section) =>
          section.owner === email ||
          section.deputies.includes(email) ||
          section.items.some((item) => item.owner === email),
      ) || (definition.delegations ?? []).some(({ to, ended }) => to === email && ended === undefined),
  };
}
