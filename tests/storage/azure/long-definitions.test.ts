import { randomBytes } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { beforeAll, expect, test } from 'vitest';
import type { StoredDocument } from '../../../cycle/ports/definition-store.ts';
import { openStores } from '../../../storage/azure/open-stores.ts';
import { definitionKeys } from '../../../storage/keys/definition-keys.ts';
import type { Stores } from '../../../storage/stores.ts';
import { newKey } from '../contract/samples.ts';
import { patient } from './patient.ts';
import { requestLog } from './request-log.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();
let stores: Stores;

beforeAll(async () => {
  stores = await openStores({ connectionString: connectionString(), patience: patient });
});

const document = (report: string, text: string): StoredDocument => {
  return { kind: 'definition', report, version: 1, text, keptAt: '2024-04-02T06:00:00.000Z' };
};

function table(): TableClient {
  return TableClient.fromConnectionString(connectionString(), 'RapportbotDefinitions', {
    allowInsecureConnection: true,
  });
}

const keysOf = (report: string) =>
  [definitionKeys.partition('definition', report, undefined), definitionKeys.version(1)] as const;

test('ten thousand sections are kept in one row, and come back as they were', async () => {
  const { report } = newKey();
  const item = (id: number) => `{ id: i${id}, kind: narrative, title: "Hva gjør vi på Ås?" }`;
  const sections = Array.from({ length: 10_000 }, (_, id) => {
    const items = Array.from({ length: 12 }, (_, of) => item(id * 12 + of));
    return `  - { id: s${id}, title: Avdeling ${id}, owner: o${id}@example.no, items: [${items.join(', ')}] }`;
  });
  const text = sections.join('\n');
  expect(text.length).toBeGreaterThan(6_000_000);
  expect(await stores.definitions.keep(document(report, text))).toBe('kept');
  expect((await stores.definitions.read('definition', report, 1))?.text === text).toBe(true);
  expect((await stores.definitions.newest('definition', report))?.text === text).toBe(true);
  expect(await stores.definitions.keep(document(report, text))).toBe('kept');
  expect(await stores.definitions.keep(document(report, `${text} `))).toBe('conflict');
});

test('one that is there already is read, and not sent again', async () => {
  const { report } = newKey();
  const { requests, policies } = requestLog();
  const counted = await openStores({ connectionString: connectionString(), patience: patient, policies });
  await counted.definitions.keep(document(report, 'x: "å"\n'.repeat(60_000)));
  requests.length = 0;
  expect(await counted.definitions.keep(document(report, 'x: "å"\n'.repeat(60_000)))).toBe('kept');
  expect(requests.map(({ method }) => method)).toEqual(['GET']);
});

test('a text of ordinary length stands in its row as it is, so that a person and an older release can read it', async () => {
  const { report } = newKey();
  await stores.definitions.keep(document(report, 'title: Månedsrapport'));
  const row = await table().getEntity(...keysOf(report));
  expect(row['packing']).toBeUndefined();
  expect(JSON.parse(String(row['record']))).toEqual(document(report, 'title: Månedsrapport'));
});

test('a row that is packed in another way, or broken, is told apart from one that is not there', async () => {
  const { report } = newKey();
  await stores.definitions.keep(document(report, 'x: "å"\n'.repeat(60_000)));
  const [partitionKey, rowKey] = keysOf(report);
  for (const change of [{ packing: 'zip' }, { packing: 'br', record: 'AAAA' }]) {
    await table().updateEntity({ partitionKey, rowKey, ...change }, 'Merge');
    await expect(stores.definitions.read('definition', report, 1)).rejects.toMatchObject({ code: 'corrupt' });
  }
});

test('what no row can hold is refused before it is sent', async () => {
  const text = randomBytes(700_000).toString('hex');
  const kept = stores.definitions.keep(document(newKey().report, text));
  await expect(kept).rejects.toMatchObject({ code: 'refused' });
});
