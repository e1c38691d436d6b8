import type { PeopleStore, Person, StoredStanding } from '../../cycle/ports/people-store.ts';

const freshMs = 5 * 60_000;
const most = 20_000;

/**
 * The same store, remembering single people for five minutes, so that a turn does not read its actor again each time, and the
 * last list of all for those who may be shown an older one. What another instance saves is seen when the memory ages.
 */
export function cachePeople(store: PeopleStore, now: () => number = Date.now): PeopleStore {
  const seen = new Map<string, { readonly person: Person; readonly until: number }>();
  let list: { readonly people: readonly Person[]; readonly at: number } | undefined;
  let saves = 0;
  let standings: { readonly list: readonly StoredStanding[]; readonly at: number } | undefined;
  let said = 0;
  const remember = (person: Person) => {
    if (seen.size >= most) seen.clear();
    seen.set(person.id, { person, until: now() + freshMs });
  };
  return {
    async savePerson(person) {
      seen.delete(person.id);
      await store.savePerson(person);
      remember(person);
      saves += 1;
      if (list === undefined) return;
      list = { ...list, people: [...list.people.filter(({ id }) => id !== person.id), person] };
    },
    async readPerson(id) {
      const found = seen.get(id);
      if (found !== undefined && found.until > now()) return found.person;
      const person = await store.readPerson(id);
      if (person !== undefined) remember(person);
      return person;
    },
    async listPeople(atMostOld = -1) {
      if (list !== undefined && now() - list.at <= atMostOld) return list.people;
      const [at, before] = [now(), saves];
      const people = await store.listPeople();
      // A list that was on its way while somebody was saved may be without them.
      list = saves === before ? { people, at } : undefined;
      // One object a person, however many ways there are to them.
      if (list !== undefined) people.forEach(remember);
      return people;
    },
    async listStandings(atMostOld = -1) {
      if (standings !== undefined && now() - standings.at <= atMostOld) return standings.list;
      const [at, before] = [now(), said];
      const list = await store.listStandings();
      standings = said === before ? { list, at } : undefined;
      return list;
    },
    async saveStanding(next, stored) {
      const saved = await store.saveStanding(next, stored);
      said += 1;
      standings = undefined;
      return saved;
    },
    saveChannel: (channel) => store.saveChannel(channel),
    readChannel: (report) => store.readChannel(report),
    addFollow: (follow) => store.addFollow(follow),
    listFollows: (report, person) => store.listFollows(report, person),
    replaceFollow: (stored, next) => store.replaceFollow(stored, next),
    removeFollow: (follow) => store.removeFollow(follow),
    saveAsked: (person, conversation, asked) => store.saveAsked(person, conversation, asked),
    readAsked: (person, conversation) => store.readAsked(person, conversation),
  };
}
