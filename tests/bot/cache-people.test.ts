import { expect, test } from 'vitest';
import { cachePeople } from '../../bot/people/cache-people.ts';
import type { PeopleStore, Person } from '../../cycle/ports/people-store.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';

const hanne: Person = {
  id: 'a1',
  teamsId: '29:hanne',
  email: 'hanne@example.no',
  name: 'Hanne',
  tenantId: 't1',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  reach: 'ok',
};

function counted(): { store: PeopleStore; reads: () => number } {
  const { people } = openMemoryStores();
  let reads = 0;
  return {
    store: {
      ...people,
      readPerson: (id) => {
        reads += 1;
        return people.readPerson(id);
      },
    },
    reads: () => reads,
  };
}

test('a person is read once in five minutes, and anew when saved', async () => {
  let now = 0;
  const { store, reads } = counted();
  const people = cachePeople(store, () => now);
  await store.savePerson(hanne);
  expect(await people.readPerson('a1')).toEqual(hanne);
  expect(await people.readPerson('a1')).toEqual(hanne);
  expect(reads()).toBe(1);
  await people.savePerson({ ...hanne, language: 'nn' });
  expect((await people.readPerson('a1'))?.language).toBe('nn');
  expect(reads()).toBe(1);
  now = 5 * 60_000;
  await people.readPerson('a1');
  expect(reads()).toBe(2);
});

test('somebody unknown is looked for each time, and a failed save is not remembered', async () => {
  const { store, reads } = counted();
  const people = cachePeople({ ...store, savePerson: () => Promise.reject(new Error('no')) });
  expect(await people.readPerson('a1')).toBeUndefined();
  await expect(people.savePerson(hanne)).rejects.toThrow('no');
  expect(await people.readPerson('a1')).toBeUndefined();
  expect(reads()).toBe(2);
});

test('a list is given again to those who take an older one, with what was saved since', async () => {
  let now = 0;
  const { people: store } = openMemoryStores();
  let lists = 0;
  const people = cachePeople(
    {
      ...store,
      listPeople: () => {
        lists += 1;
        return store.listPeople();
      },
    },
    () => now,
  );
  const kari = { ...hanne, id: 'a2', email: 'kari@example.no', name: 'Kari' };
  await people.savePerson(hanne);
  expect(await people.listPeople(1000)).toEqual([hanne]);
  expect(await people.listPeople(1000)).toEqual([hanne]);
  expect(lists).toBe(1);
  await people.savePerson(kari);
  await people.savePerson({ ...hanne, name: 'Hanne Holm' });
  expect((await people.listPeople(1000)).map(({ name }) => name).toSorted()).toEqual(['Hanne Holm', 'Kari']);
  expect(lists).toBe(1);

  await people.listPeople();
  expect(lists).toBe(2);
  now = 1001;
  await people.listPeople(1000);
  expect(lists).toBe(3);
});

test('a list that was read while somebody was saved is not given again', async () => {
  const { people: store } = openMemoryStores();
  let release = () => {};
  const people = cachePeople({
    ...store,
    listPeople: async () => {
      const listed = await store.listPeople();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return listed;
    },
  });
  const early = people.listPeople();
  await new Promise(setImmediate);
  await people.savePerson(hanne);
  release();
  expect(await early).toEqual([]);
  const later = people.listPeople(60_000);
  await new Promise(setImmediate);
  release();
  expect(await later).toEqual([hanne]);
});

test('who is away is remembered for those who may be shown an older list, and told of at once where it was said', async () => {
  let reads = 0;
  const store = openMemoryStores().people;
  const cached = cachePeople(
    {
      ...store,
      listStandings: async () => {
        reads += 1;
        return store.listStandings();
      },
    },
    () => 0,
  );
  expect(await cached.listStandings(1000)).toEqual([]);
  expect(await cached.listStandings(1000)).toEqual([]);
  expect(reads).toBe(1);
  await cached.saveStanding({ email: 'a@example.no', spells: [{ from: '2024-04-02', by: 'a', at: 'x' }] });
  expect(await cached.listStandings(1000)).toHaveLength(1);
  await cached.listStandings();
  expect(reads).toBe(3);
});
