import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';

/** What everyone that the bot has met is called. */
export interface Names {
  /** By e-mail address in lower case. */
  readonly byEmail: ReadonlyMap<string, string>;
  /** By Entra object id. */
  readonly byId: ReadonlyMap<string, string>;
  /** E-mail addresses in lower case by Entra object id. */
  readonly emailById: ReadonlyMap<string, string>;
}

/** Nobody is called anything else so soon, so that a question needs no query for names. */
const mayBeOldMs = 5 * 60_000;

const known = new WeakMap<readonly Person[], Names>();

/** Gives the names, which may be five minutes old. One partition query at most. */
export async function namesOfPeople(cycle: Cycle): Promise<Names> {
  const people = await cycle.people.listPeople(mayBeOldMs);
  const names = known.get(people) ?? {
    byEmail: new Map(people.map(({ email, name }) => [email.toLowerCase(), name])),
    byId: new Map(people.map(({ id, name }) => [id, name])),
    emailById: new Map(people.map(({ id, email }) => [id, email.toLowerCase()])),
  };
  known.set(people, names);
  return names;
}
