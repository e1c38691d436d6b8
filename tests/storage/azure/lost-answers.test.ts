import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStores } from '../../../storage/azure/open-stores.ts';
import { interactivePatience } from '../../../storage/azure/patience.ts';
import type { Stores } from '../../../storage/stores.ts';
import { answers, audit, delivery, newKey, nextVersion, period, section } from '../contract/samples.ts';
import { faults } from './faults.ts';
import type { Decide, Fault } from './faults.ts';
import { patient } from './patient.ts';
import { withAzurite } from './with-azurite.ts';

const connectionString = withAzurite();
let calm: Stores;

/** Short, for what is made to hang. */
const patience = { ...patient, write: 1000, read: 1000, readBack: 1000 };

beforeAll(async () => {
  calm = await openStores({ connectionString: connectionString(), patience: patient });
});

/** Stores of their own for a test, whose requests meet these faults. */
async function faulty(decide: Decide): Promise<Stores> {
  const rig = faults();
  const stores = await openStores({ connectionString: connectionString(), policies: rig.policies, patience });
  rig.meet(decide);
  return stores;
}

/** The first write of a call meets the fault, everything after it goes well. */
const firstWrite = (fault: Fault): Decide => {
  let met = false;
  return ({ method }) => {
    if (met || method === 'GET') return 'none';
    met = true;
    return fault;
  };
};
const everyWrite =
  (fault: Fault): Decide =>
  ({ method }) =>
    method === 'GET' ? 'none' : fault;

async function created() {
  const key = newKey();
  await calm.reports.createPeriod(period(key), [section(key, 'hr')], audit(key));
  const snapshot = (await calm.reports.readPeriod(key))!;
  return { key, whole: snapshot.period, stored: snapshot.sections.get('hr')! };
}

describe.each<[string, () => Decide]>([
  ['carried out, answer lost', () => firstWrite('lost')],
  ['carried out, every answer lost', () => everyWrite('lost')],
  ['never arrived', () => firstWrite('reset')],
  ['carried out, and then nothing', () => firstWrite('hang-after')],
  ['nothing at all', () => firstWrite('hang')],
  ['carried out, then 503', () => firstWrite('unavailable')],
])('%s', (_, decide) => {
  test.concurrent('a section is saved once, and said to be saved', async () => {
    const { key, stored } = await created();
    const stores = await faulty(decide());
    const saved = await stores.reports.saveSection(stored, ...nextVersion(stored.record, 'mine'));
    expect(saved).toEqual({ outcome: 'written', etag: expect.any(String) as string });
    expect((await calm.reports.readPeriod(key))?.sections.get('hr')?.record.answers).toEqual(answers('mine'));
    expect(await calm.reports.readVersions(key, 'hr')).toHaveLength(1);
  });

  test.concurrent('one who really was too late is told so', async () => {
    const { key, stored } = await created();
    await calm.reports.saveSection(stored, ...nextVersion(stored.record, 'theirs'));
    const stores = await faulty(decide());
    const saved = await stores.reports.saveSection(stored, ...nextVersion(stored.record, 'mine'));
    expect(saved).toEqual({ outcome: 'conflict' });
    const now = await calm.reports.readPeriod(key);
    expect(now?.sections.get('hr')?.record.answers).toEqual(answers('theirs'));
    expect(await calm.reports.readVersions(key, 'hr')).toHaveLength(1);
  });

  test.concurrent('a period is changed once, with one line of audit', async () => {
    const { key, whole } = await created();
    const stores = await faulty(decide());
    const saved = await stores.reports.savePeriod(
      whole,
      { ...period(key), publication: 1 },
      audit(key, 'publish'),
    );
    expect(saved.outcome).toBe('written');
    expect((await calm.reports.readAudit(key)).map((line) => line.action)).toEqual(['open', 'publish']);
    expect((await calm.reports.readPeriod(key))?.period.record.publication).toBe(1);
  });

  test.concurrent('a delivery is added and claimed once, and can be replaced again', async () => {
    const key = newKey();
    const stores = await faulty(decide());
    expect(await stores.deliveries.add(delivery(key))).toBe(true);
    const [stored] = await calm.deliveries.list(key);
    const others = await faulty(decide());
    const claimed = await others.deliveries.replace(stored!, { ...delivery(key), state: 'sending' });
    expect(claimed).toBeDefined();
    expect(await calm.deliveries.replace(claimed!, { ...delivery(key), state: 'sent' })).toBeDefined();
    expect(await calm.deliveries.list(key)).toHaveLength(1);
  });

  test.concurrent('a line of audit is added once', async () => {
    const { key } = await created();
    const stores = await faulty(decide());
    await stores.reports.appendAudit(audit(key, 'asked'));
    expect((await calm.reports.readAudit(key)).map((line) => line.action)).toEqual(['open', 'asked']);
  });
});

test('a read that hangs is tried again', async () => {
  const { key } = await created();
  const stores = await faulty(({ index }) => (index === 0 ? 'hang' : 'none'));
  expect(await stores.reports.readPeriod(key)).toBeDefined();
});

test.each<[Fault, string]>([
  ['unavailable', 'unreachable'],
  ['reset', 'unreachable'],
  ['hang', 'timeout'],
])(
  'when everything meets %s, each call fails as %s, with its cause and without any answer',
  async (fault, code) => {
    const secret = 'Konflikten i avdelingen';
    const { key, whole, stored } = await created();
    const stores = await faulty(() => fault);
    const draft = { savedAt: 'now', inputs: { 'sla/comment': secret } };
    const calls: readonly Promise<unknown>[] = [
      stores.reports.saveSection(stored, ...nextVersion(stored.record, secret)),
      stores.reports.savePeriod(whole, period(key), { ...audit(key), reason: secret }),
      stores.reports.saveDraft(key, 'hr', 'p', draft),
      stores.reports.readPeriod(key),
      stores.reports.listPeriods(key.report),
      stores.deliveries.add(delivery(key)),
      stores.definitions.newest('definition', key.report),
    ];
    for (const settled of await Promise.allSettled(calls)) {
      const error: unknown = settled.status === 'rejected' ? settled.reason : settled.value;
      expect(error).toMatchObject({ name: 'StorageError', code });
      expect(error).toHaveProperty('cause');
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Konflikten');
    }
  },
);

test.each<[string, Decide, boolean]>([
  ['the service refuses every write, and says so when asked', everyWrite('unavailable-before'), false],
  ['writes go out without an answer', everyWrite('reset'), true],
  ['the service refuses, and cannot be asked', () => 'unavailable-before', true],
])('where %s, whether it is saved is in doubt: %s', async (_, decide, inDoubt) => {
  const { stored } = await created();
  const stores = await faulty(decide);
  const saving = stores.reports.saveSection(stored, ...nextVersion(stored.record, 'mine'));
  await expect(saving).rejects.toMatchObject({ name: 'StorageError', inDoubt });
});

test('whatever happens, nobody waits longer than 3 seconds for one call', () => {
  const { read, write, readBack } = interactivePatience;
  expect(2 * read).toBeLessThanOrEqual(3000);
  expect(2 * (write + readBack)).toBeLessThanOrEqual(3000);
});
