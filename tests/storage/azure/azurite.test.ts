import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TableClient } from '@azure/data-tables';
import { describe, expect, test } from 'vitest';
import { openStores } from '../../../storage/azure/open-stores.ts';
import { reportKeys } from '../../../storage/keys/report-keys.ts';
import { freePort } from '../../../cli/processes/free-port.ts';
import { startAzurite } from '../../support/start-azurite.ts';
import { answers, audit, newKey, nextVersion, period, section } from '../contract/samples.ts';
import { faults } from './faults.ts';
import { patient } from './patient.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();

const rawClient = (table: string) =>
  TableClient.fromConnectionString(connectionString(), table, { allowInsecureConnection: true });

describe('what the design relies on in the local store', () => {
  test('a batch with one insert of a row that exists is refused as 409, and nothing of it is kept', async () => {
    const client = rawClient('Rollback');
    await client.createTable();
    await client.createEntity({ partitionKey: 'p', rowKey: 'b', text: 'old' });
    const batch = client.submitTransaction([
      ['upsert', { partitionKey: 'p', rowKey: 'c', text: 'new' }, 'Replace'],
      ['create', { partitionKey: 'p', rowKey: 'a', text: 'new' }],
      ['create', { partitionKey: 'p', rowKey: 'b', text: 'new' }],
    ]);
    await expect(batch).rejects.toMatchObject({ statusCode: 409 });
    const rows = [];
    for await (const row of client.listEntities({ queryOptions: { filter: "PartitionKey eq 'p'" } })) {
      rows.push([row.rowKey, row['text']]);
    }
    expect(rows).toEqual([['b', 'old']]);
  });

  test('everything is there after a stop and a start', async () => {
    const location = await mkdtemp(join(tmpdir(), 'rapportbot-azurite-'));
    const key = newKey();
    const first = await startAzurite({ location });
    const { reports } = await openStores({ connectionString: first.connectionString, patience: patient });
    await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    await first.stop();
    const second = await startAzurite({ location });
    const again = await openStores({ connectionString: second.connectionString, patience: patient });
    expect((await again.reports.readPeriod(key))?.sections.size).toBe(1);
    await second.stop();
    await rm(location, { recursive: true, force: true });
  });
});

describe('opening', () => {
  test('two processes may open the same new tables at once, and one creates a period', async () => {
    const script = fileURLToPath(new URL('open-in-process.ts', import.meta.url));
    const { report } = newKey();
    const run = async () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', script, connectionString(), 'Twice', report]);
    const outputs = await Promise.all([run(), run()]);
    expect(outputs.map(({ stdout }) => stdout).toSorted()).toEqual(['conflict', 'written']);
  });

  test('installations with different prefixes do not see each other', async () => {
    const key = newKey();
    const open = async (tablePrefix: string) =>
      openStores({ connectionString: connectionString(), tablePrefix, patience: patient });
    const one = await open('One');
    const other = await open('Other');
    await one.reports.createPeriod(period(key), [], audit(key));
    expect(await other.reports.readPeriod(key)).toBeUndefined();
  });

  test('two bots of an account see each other\u2019s reports, and not each other\u2019s people', async () => {
    const key = newKey();
    const open = async (options: { readonly peopleTable?: string }) =>
      openStores({ connectionString: connectionString(), patience: patient, ...options });
    const one = await open({});
    const other = await open({ peopleTable: 'RapportbotTertialPeople' });
    await one.reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    expect((await other.reports.readPeriod(key))?.period.record).toEqual(period(key));
    const id = `shared-${key.report}`;
    const kari = {
      id,
      teamsId: '29:kari',
      email: 'kari@example.no',
      name: 'Kari',
      tenantId: 't',
      serviceUrl: 'https://smba.example.no/emea/',
      reach: 'ok',
    } as const;
    await one.people.savePerson({ ...kari, conversationId: 'with-the-first' });
    await other.people.savePerson({ ...kari, conversationId: 'with-the-second' });
    expect((await one.people.readPerson(id))?.conversationId).toBe('with-the-first');
    expect((await other.people.readPerson(id))?.conversationId).toBe('with-the-second');
  });

  test('a closed port is unreachable, a service that never answers a timeout', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const silentPort = typeof address === 'object' ? address?.port : undefined;
    const patience = { read: 200, write: 200, readBack: 200, bulk: 200 };
    const openAt = async (port: number | undefined) =>
      openStores({ connectionString: connectionString().replace(/:\d+\//, `:${port}/`), patience });
    await expect(openAt(silentPort)).rejects.toMatchObject({ name: 'StorageError', code: 'timeout' });
    const closed = openStores({
      connectionString: connectionString().replace(/:\d+\//, `:${await freePort()}/`),
      patience: patient,
    });
    await expect(closed).rejects.toMatchObject({ name: 'StorageError', code: 'unreachable' });
    silent.close();
  });
});

describe('limits and damage', () => {
  test('a section over 1 MiB is refused before anything is sent', async () => {
    const rig = faults();
    const { reports } = await openStores({
      connectionString: connectionString(),
      policies: rig.policies,
      patience: patient,
    });
    const key = newKey();
    await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    const stored = (await reports.readPeriod(key))!.sections.get('hr')!;
    rig.meet(() => 'none');
    const big = 'x'.repeat(530_000);
    const saving = reports.saveSection(stored, ...nextVersion(stored.record, big));
    await expect(saving).rejects.toMatchObject({ code: 'refused' });
    expect(rig.count()).toBe(0);

    // Answers and past share a row: each fits, both do not.
    const half = 'x'.repeat(300_000);
    await reports.saveSection(stored, ...nextVersion(stored.record, half));
    const past = { '2024-02': { sla: { note: half } } };
    await expect(reports.savePast(key, 'hr', past)).rejects.toMatchObject({ code: 'refused' });
    expect((await reports.readPeriod(key))?.sections.get('hr')?.record.version).toBe(1);
  });

  test('a damaged row is reported by its keys, without its contents', async () => {
    const { reports } = await openStores({ connectionString: connectionString(), patience: patient });
    const key = newKey();
    await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    const keys = { partitionKey: reportKeys.periodPartition(key), rowKey: reportKeys.section('hr') };
    await rawClient('RapportbotReports').updateEntity(
      { ...keys, record: '{"answers":"Kari er syk' },
      'Merge',
    );
    const failure = await reports.readPeriod(key).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StorageError', code: 'corrupt' });
    expect(String(failure)).toContain(`Row current|section|hr of ${keys.partitionKey}`);
    expect(String(failure)).not.toContain('Kari');
  });

  test('the writer of each version can be told, for whoever looks into the tables', async () => {
    const writers = ['w1', 'w2', 'w3', 'w4', 'w5'];
    const { reports } = await openStores({
      connectionString: connectionString(),
      patience: patient,
      newWriter: () => writers.shift() ?? 'none',
    });
    const key = newKey();
    await reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
    const stored = (await reports.readPeriod(key))!.sections.get('hr')!;
    await reports.saveSection(stored, ...nextVersion(stored.record, 'x'));
    const row = await rawClient('RapportbotReports').getEntity(
      reportKeys.periodPartition(key),
      reportKeys.version('hr', 1),
    );
    expect(row['writer']).toBe('w3');
    expect((await reports.readVersions(key, 'hr'))[0]?.answers).toEqual(answers('x'));
  });
});
