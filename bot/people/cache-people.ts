import type { PeopleStore, Person } from '../../cycle/ports/people-store.ts';

const freshMs = 5 * 60_000;
const most = 20_000;

/**
 * The same store, remembering single people for five minutes, so that a turn does not read its actor again each time.
 * What another instance saves is seen when the memory ages.
 */
export function cachePeople(store: PeopleStore, now: () => number = Date.now): PeopleStore {
  const seen = new Map<string, { readonly person: Person; readonly until: number }>();
  const remember = (person: Person) => {
    if (seen.size >= most) seen.clear();
    seen.set(person.id, { person, until: now() + freshMs });
  };
  return {
    async savePerson(person) {
      seen.delete(person.id);
      await store.savePerson(person);
      remember(person);
    },
    async readPerson(id) {
      const found = seen.get(id);
      if (found !== undefined && found.until > now()) return found.person;
      const person = await store.readPerson(id);
      if (person !== undefined) remember(person);
      return person;
    },
    listPeople: () => store.listPeople(),
    saveChannel: (channel) => store.saveChannel(channel),
    readChannel: (report) => store.readChannel(report),
  };
}
