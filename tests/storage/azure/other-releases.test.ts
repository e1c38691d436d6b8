import { TableClient } from '@azure/data-tables';
import { expect, test } from 'vitest';
import { openStores } from '../../../storage/azure/open-stores.ts';
import { deliveryKeys } from '../../../storage/keys/delivery-keys.ts';
import { peopleKeys } from '../../../storage/keys/people-keys.ts';
import { delivery, newKey } from '../contract/samples.ts';
import { patient } from './patient.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();
const raw = (table: string) =>
  TableClient.fromConnectionString(connectionString(), table, { allowInsecureConnection: true });

test('rows that a newer release has written are neither an error nor changed', async () => {
  const stores = await openStores({ connectionString: connectionString(), patience: patient });
  const key = newKey();
  const names = { partitionKey: deliveryKeys.partition(key), rowKey: deliveryKeys.delivery('digest|a') };
  const record = JSON.stringify({ ...delivery(key, 'digest|a'), kind: 'digest', parts: [1, 2] });
  await raw('RapportbotDeliveries').createEntity({ ...names, record, recordPieces: 1, open: true });
  const person = {
    id: 'p',
    teamsId: 't',
    email: 'e',
    name: 'n',
    tenantId: 'x',
    serviceUrl: 'u',
    reach: 'ok',
  };
  await raw('RapportbotPeople').createEntity({
    partitionKey: peopleKeys.personPartition,
    rowKey: peopleKeys.person('p'),
    record: JSON.stringify({ ...person, language: 'se' }),
    recordPieces: 1,
  });
  await stores.deliveries.add(delivery(key));
  expect((await stores.deliveries.list(key)).map(({ delivery: { kind } }) => kind)).toEqual(['prompt']);
  expect(await stores.deliveries.list(key, { open: true })).toHaveLength(1);
  expect(await stores.people.listPeople()).toEqual([]);
  await stores.people.savePerson({ ...person, id: 'q', reach: 'ok' });
  expect(await stores.people.listPeople()).toHaveLength(1);
  // It is not made once more by a release that thinks of the same key.
  await stores.deliveries.addAll([delivery(key, 'digest|a'), delivery(key, 'prompt|x')]);
  expect((await raw('RapportbotDeliveries').getEntity(names.partitionKey, names.rowKey))['record']).toBe(
    record,
  );
  expect(await stores.deliveries.list(key)).toHaveLength(2);
});

test('a row that an older release has written, without its mark, is found when all are read', async () => {
  const stores = await openStores({ connectionString: connectionString(), patience: patient });
  const key = newKey();
  await raw('RapportbotDeliveries').createEntity({
    partitionKey: deliveryKeys.partition(key),
    rowKey: deliveryKeys.delivery('prompt|a'),
    record: JSON.stringify(delivery(key, 'prompt|a')),
    recordPieces: 1,
  });
  expect(await stores.deliveries.list(key, { open: true })).toEqual([]);
  const [stored] = await stores.deliveries.list(key);
  await stores.deliveries.replace(stored!, { ...stored!.delivery, attempts: 1 });
  expect(await stores.deliveries.list(key, { open: true })).toHaveLength(1);
});

test('a table that is missing is said to be, and not taken for one without rows', async () => {
  const stores = await openStores({
    connectionString: connectionString(),
    patience: patient,
    tablePrefix: 'Gone',
  });
  const key = newKey();
  await Promise.all(['Reports', 'People', 'Deliveries'].map((name) => raw(`Gone${name}`).deleteTable()));
  const missing = {
    name: 'StorageError',
    message: expect.stringContaining('the table is missing') as string,
  };
  await expect(stores.people.readPerson('p')).rejects.toMatchObject(missing);
  await expect(stores.reports.readPeriod(key)).rejects.toMatchObject(missing);
  await expect(stores.deliveries.add(delivery(key))).rejects.toMatchObject(missing);
});
