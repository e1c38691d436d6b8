import type { Cycle } from './cycle.ts';
import type { Person } from './ports/people-store.ts';

/** Remembers a person as Teams presents them now, keeping the language that they chose before. */
export async function meetPerson(cycle: Cycle, person: Person): Promise<Person> {
  const known = await cycle.people.readPerson(person.id);
  const language = person.language ?? known?.language;
  const conversationId = person.conversationId ?? known?.conversationId;
  const met: Person = {
    ...person,
    ...(language === undefined ? {} : { language }),
    ...(conversationId === undefined ? {} : { conversationId }),
  };
  await cycle.people.savePerson(met);
  return met;
}
