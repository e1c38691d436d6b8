import { byIdentity } from '../../report/remembered/by-identity.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';

/** The people that the bot has met, by e-mail address in lower case. */
export type Directory = ReadonlyMap<string, Person>;

/** Reads everyone that the bot has met: one partition query, or none where a list is remembered that is fresh enough. */
export async function readDirectory(cycle: Cycle, atMostOld?: number): Promise<Directory> {
  return directoryOf(await cycle.people.listPeople(atMostOld));
}

const directoryOf = byIdentity(
  (people: readonly Person[]): Directory =>
    new Map(people.map((person) => [person.email.toLowerCase(), person])),
);
