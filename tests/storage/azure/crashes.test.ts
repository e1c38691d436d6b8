import { beforeAll, expect, test } from 'vitest';
import { openStores } from '../../../storage/azure/open-stores.ts';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, newKey, nextVersion, period, section } from '../contract/samples.ts';
import { faults } from './faults.ts';
import type { Fault } from './faults.ts';
import { patient } from './patient.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();
let calm: Stores;

beforeAll(async () => {
  calm = await openStores({ connectionString: connectionString(), patience: patient });
});

/** Stores of a process that dies at its n-th request: that one meets the fault, and none after it arrives. */
async function dying(at: number, last: Fault): Promise<Stores> {
  const rig = faults();
  const stores = await openStores({
    connectionString: connectionString(),
    policies: rig.policies,
    patience: patient,
  });
  rig.meet(({ index }) => {
    if (index < at) return 'none';
    return index === at ? last : 'reset';
  });
  return stores;
}

/** More than one batch of sections. */
const names = Array.from({ length: 130 }, (_, index) => `section-${index}`);
const requestsToCreate = 7;
const deaths = Array.from({ length: requestsToCreate }, (_, at) => at).flatMap((at) =>
  (['reset', 'lost'] as const).map((last) => ({ at, last })),
);

test('creating a period can stop at any request: it is unseen until whole, and the next call completes it', async () => {
  const seen = await Promise.all(
    deaths.map(async ({ at, last }) => {
      const key = newKey();
      const sections = names.map((name) => section(key, name));
      const stores = await dying(at, last);
      await expect(stores.reports.createPeriod(period(key), sections, audit(key))).rejects.toMatchObject({
        name: 'StorageError',
      });

      const left = await calm.reports.readPeriod(key);
      expect(await calm.reports.listPeriods(key.report)).toHaveLength(left === undefined ? 0 : 1);
      const again = await calm.reports.createPeriod(period(key), sections, audit(key));
      expect(again.outcome).toBe(left === undefined ? 'written' : 'conflict');
      const made = await calm.reports.readPeriod(key);
      expect(made?.sections.size).toBe(130);
      expect(await calm.reports.listPeriods(key.report)).toEqual([{ period: key.period, imported: false }]);
      expect(await calm.reports.readAudit(key)).toHaveLength(1);
      return left === undefined ? 'unseen' : 'whole';
    }),
  );
  expect(seen.filter((state) => state === 'unseen').length).toBeGreaterThanOrEqual(10);
  expect(seen).toContain('whole');
});

test('the requests above are all that creating a period takes', async () => {
  const rig = faults();
  const stores = await openStores({
    connectionString: connectionString(),
    policies: rig.policies,
    patience: patient,
  });
  const key = newKey();
  rig.meet(() => 'none');
  await stores.reports.createPeriod(
    period(key),
    names.map((name) => section(key, name)),
    audit(key),
  );
  expect(rig.count()).toBe(requestsToCreate);
});

test('the second call brings its own past, also to sections that the first one left', async () => {
  const key = newKey();
  const stores = await dying(4, 'lost');
  const old = names.map((name) => section(key, name));
  await expect(stores.reports.createPeriod(period(key), old, audit(key))).rejects.toThrow('no answer');
  const fresh = old.map((each) => ({ ...each, past: { '2024-02': { sla: { actual: '68' } } } }));
  await calm.reports.createPeriod(period(key), fresh, audit(key));
  const made = await calm.reports.readPeriod(key);
  expect([...(made?.sections.values() ?? [])].map((stored) => stored.record.past)).toEqual(
    fresh.map((each) => each.past),
  );
});

test.each(['first', 'second'])(
  'the %s import can stop at any request: unseen until whole, repeated at will',
  async (which) => {
    const content = Object.fromEntries(names.map((name) => [name, answers(name)]));
    const seen = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map(async (at) => {
        const key = newKey();
        if (which === 'second') await calm.reports.importPeriod(key, { old: answers('old') });
        const stores = await dying(at, 'lost');
        await stores.reports.importPeriod(key, content).catch((error: unknown) => error);
        const left = await calm.reports.readPeriod(key);
        expect((await calm.reports.readPeriod(key, [])) === undefined).toBe(left === undefined);
        expect(await calm.reports.listPeriods(key.report)).toHaveLength(left === undefined ? 0 : 1);
        await calm.reports.importPeriod(key, content);
        expect((await calm.reports.readPeriod(key))?.sections.size).toBe(130);
        expect(await calm.reports.listPeriods(key.report)).toEqual([{ period: key.period, imported: true }]);
        return left?.sections.size ?? 'unseen';
      }),
    );
    expect(seen).toContain('unseen');
    expect(seen.at(-1)).toBe(130);
    expect(seen.filter((size) => size !== 'unseen' && size !== 130 && size !== 1)).toEqual([]);
  },
);

test('one who looked before the period existed, and writes after it was answered, changes nothing', async () => {
  const key = newKey();
  const create = async (stores: Stores) =>
    (await stores.reports.createPeriod(period(key), [section(key, 'hr')], audit(key))).outcome;
  const rig = faults();
  const slow = await openStores({
    connectionString: connectionString(),
    policies: rig.policies,
    patience: patient,
  });
  rig.meet(async ({ index }) => {
    if (index !== 1) return 'none' as const;
    await create(calm);
    const stored = (await calm.reports.readPeriod(key))!.sections.get('hr')!;
    await calm.reports.saveSection(stored, ...nextVersion(stored.record, 'answer'));
    return 'none' as const;
  });
  expect(await create(slow)).toBe('conflict');
  expect((await calm.reports.readPeriod(key))?.sections.get('hr')?.record.answers).toEqual(answers('answer'));
  expect(await calm.reports.readAudit(key)).toHaveLength(1);
});
