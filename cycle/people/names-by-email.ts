import type { Cycle } from '../cycle.ts';

/** The names of everyone that the bot has met, by e-mail address in lower case. One partition query. */
export async function namesByEmail(cycle: Cycle): Promise<ReadonlyMap<string, string>> {
  const people = await cycle.people.listPeople();
  return new Map(people.map(({ email, name }) => [email.toLowerCase(), name]));
}
