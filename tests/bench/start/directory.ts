import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cachePeople } from '../../../bot/people/cache-people.ts';
import type { Person } from '../../../cycle/ports/people-store.ts';
import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { type Figure, figureOf } from '../figure.ts';

const owners = 10_000;

/** What a process holds of everyone it has met, with all of them remembered singly and as a list. */
export async function directory(): Promise<readonly Figure[]> {
  const { people: store } = openMemoryStores();
  for (let at = 0; at < owners; at += 1) await store.savePerson(owner(at));
  const before = heap();
  const people = cachePeople(store);
  for (let at = 0; at < owners; at += 1) await people.readPerson(owner(at).id);
  const held = await people.listPeople();
  const bytes = heap() - before;
  if (held.length !== owners) throw new Error('Not everybody');
  await people.listPeople(60_000);
  return [
    figureOf({
      name: 'memory for 1 000 people',
      value: bytes / 1e6 / (owners / 1000),
      floor: 1,
      unit: 'MB',
      mark: 1,
    }),
  ];
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

function owner(at: number): Person {
  const id = `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
  return {
    id,
    teamsId: `29:1ki6tJskvaaDYlTDZyRexAaRM7Hv5X1HW7F8PcfzZ${at}`,
    email: `owner-${at}@example.no`,
    name: `Owner Number ${at}`,
    tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversationId: `a:1nb6tJskvaaDYlTDZyRexAaRM7Hv5X1HW7F8PcfzZ-${at}`,
    reach: 'ok',
    askedAt: '2024-04-09T06:42:00.000Z',
  };
}
