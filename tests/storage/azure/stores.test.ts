import { beforeAll, expect, test } from 'vitest';
import { openStores } from '../../../storage/azure/open-stores.ts';
import type { Stores } from '../../../storage/stores.ts';
import { audit, delivery, newKey, nextVersion, period, section } from '../contract/samples.ts';
import { storesContract } from '../contract/stores-contract.ts';
import { patient } from './patient.ts';
import { requestLog } from './request-log.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();
const { requests, policies } = requestLog();
let stores: Stores;

beforeAll(async () => {
  stores = await openStores({ connectionString: connectionString(), policies, patience: patient });
});

/** Runs something and gives the requests that it took. */
async function requestsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const before = requests.length;
  await run();
  return requests.slice(before).map(({ method, filter }) => (filter === undefined ? method : 'QUERY'));
}

storesContract(() => stores);

test('what people wait for takes one request', async () => {
  const { reports, deliveries } = stores;
  const key = newKey();
  const sections = Array.from({ length: 999 }, (_, index) => section(key, `section-${index}`));
  await reports.createPeriod(period(key), sections, audit(key));
  expect(await requestsOf(async () => reports.readPeriod(key))).toEqual(['QUERY']);
  const snapshot = (await reports.readPeriod(key))!;
  const stored = snapshot.sections.get('section-7')!;
  const save = async () => reports.saveSection(stored, ...nextVersion(stored.record, 'x'));
  expect(await requestsOf(save)).toEqual(['POST']);
  const approve = async () =>
    reports.savePeriod(snapshot.period, { ...period(key), state: 'review' }, audit(key));
  expect(await requestsOf(approve)).toEqual(['POST']);
  expect(await requestsOf(async () => reports.listPeriods(key.report))).toEqual(['QUERY']);
  expect(await requestsOf(async () => reports.readVersions(key, 'section-7'))).toEqual(['QUERY']);
  expect(await requestsOf(async () => deliveries.add(delivery(key)))).toEqual(['POST']);
  expect(await requestsOf(async () => deliveries.list(key))).toEqual(['QUERY']);
});

test('1 001 rows are read in two requests', async () => {
  const key = newKey();
  const sections = Array.from({ length: 1000 }, (_, index) => section(key, `section-${index}`));
  await stores.reports.createPeriod(period(key), sections, audit(key));
  expect(await requestsOf(async () => stores.reports.readPeriod(key))).toEqual(['QUERY', 'QUERY']);
});

test('the newest definition is one row, however many there are', async () => {
  const { report } = newKey();
  for (const version of [1, 2, 3]) {
    await stores.definitions.keep({ kind: 'definition', report, version, text: 'x', keptAt: 'y' });
  }
  expect(await requestsOf(async () => stores.definitions.newest('definition', report))).toEqual(['QUERY']);
});

// Last, so that it sees the whole contract. Azurite is fast where Azure would read the whole table: only this shows a scan.
test('every query names its partition, and a range of it', () => {
  const queries = requests.filter(({ method, path }) => method === 'GET' && path.endsWith('()'));
  expect(queries.length).toBeGreaterThan(100);
  const scans = queries.filter(
    ({ filter }) =>
      !/^PartitionKey eq '[^']+' and RowKey ge '[^']+' and RowKey lt '[^']+'( and open eq true)?$/.test(
        filter ?? '',
      ),
  );
  expect(scans).toEqual([]);
  const others = requests.filter(({ method, path }) => method === 'GET' && !path.endsWith('()'));
  expect(others.filter(({ path }) => !/\(PartitionKey='[^']+',RowKey='[^']+'\)$/.test(path))).toEqual([]);
});
