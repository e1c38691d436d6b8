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
