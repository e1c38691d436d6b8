import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';

/** The people that the bot has met, by e-mail address in lower case. */
export type Directory = ReadonlyMap<string, Person>;

/** Reads everyone that the bot has met: one partition query. */
export async function readDirectory(cycle: Cycle): Promise<Directory> {
  const people = await cycle.people.listPeople();
  return new Map(people.map((person) => [person.email.toLowerCase(), person]));
}
