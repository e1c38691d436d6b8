import { describe, expect, test } from 'vitest';
import type { Stores } from '../../../storage/stores.ts';
import { delivery, hardNames, newKey } from './samples.ts';

/** What every implementation promises about deliveries. */
export function deliveriesContract(open: () => Stores): void {
  describe('deliveries', () => {
    test('of many that add the same delivery, one does', async () => {
      const { deliveries } = open();
      const key = newKey();
      const made = await Promise.all(
        Array.from({ length: 10 }, async () => deliveries.add({ ...delivery(key), to: 'ola@example.no' })),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(await deliveries.add({ ...delivery(key), state: 'dead' })).toBe(false);
      const listed = await deliveries.list(key);
      expect(listed.map((stored) => stored.delivery)).toEqual([{ ...delivery(key), to: 'ola@example.no' }]);
    });

    test('deliveries are listed for their own period', async () => {
      const { deliveries } = open();
      const key = newKey();
      for (const name of hardNames) await deliveries.add(delivery(key, name));
      await deliveries.add(delivery({ ...key, period: '2024-04' }));
      const listed = await deliveries.list(key);
      expect(new Set(listed.map((stored) => stored.delivery.key))).toEqual(new Set(hardNames));
    });

    test('a delivery is replaced by one who read it last', async () => {
      const { deliveries } = open();
      const key = newKey();
      await deliveries.add(delivery(key));
      const [stored] = await deliveries.list(key);
      const sending = { ...delivery(key), state: 'sending' as const, claimedBy: 'a', attempts: 1 };
      const claimed = await deliveries.replace(stored!, sending);
      expect(claimed?.delivery).toEqual(sending);
      expect(await deliveries.replace(stored!, { ...sending, claimedBy: 'b' })).toBeUndefined();
      const sent = { ...sending, state: 'sent' as const, activityId: '1', conversationId: 'c', sentAt: 's' };
      expect(await deliveries.replace(claimed!, sent)).toBeDefined();
      expect((await deliveries.list(key)).map((each) => each.delivery)).toEqual([sent]);
    });

    test('of 20 that claim a delivery at once, one does', async () => {
      const { deliveries } = open();
      const key = newKey();
      await deliveries.add(delivery(key));
      const [stored] = await deliveries.list(key);
      const claims = await Promise.all(
        Array.from({ length: 20 }, async (_, index) =>
          deliveries.replace(stored!, { ...delivery(key), state: 'sending', claimedBy: `${index}` }),
        ),
      );
      const won = claims.filter((claim) => claim !== undefined);
      expect(won).toHaveLength(1);
      const [kept] = await deliveries.list(key);
      expect({ delivery: kept?.delivery, etag: kept?.etag }).toEqual(won[0]);
    });

    test('a delivery that was never added is not made by replacing it', async () => {
      const { deliveries } = open();
      const key = newKey();
      await deliveries.add(delivery(key));
      const [stored] = await deliveries.list(key);
      const other = { ...delivery(key), key: 'other' };
      expect(await deliveries.replace({ ...stored!, delivery: other }, other)).toBeUndefined();
    });

    test('a delivery cannot be replaced by another', async () => {
      const { deliveries } = open();
      const key = newKey();
      await deliveries.add(delivery(key));
      const [stored] = await deliveries.list(key);
      await expect(deliveries.replace(stored!, delivery(key, 'other'))).rejects.toThrow(RangeError);
    });

    test('many are added at once, by several at once, each row once and untouched afterwards', async () => {
      const { deliveries } = open();
      const key = newKey();
      const all = Array.from({ length: 250 }, (_, index) => delivery(key, `prompt|hr|${index}`));
      await deliveries.addAll(all.slice(40, 60));
      const [one] = await deliveries.list(key);
      await deliveries.replace(one!, { ...one!.delivery, state: 'sent' });
      await Promise.all([
        deliveries.addAll(all),
        deliveries.addAll(all.toReversed()),
        deliveries.addAll(all),
      ]);
      const listed = await deliveries.list(key);
      expect(new Set(listed.map((stored) => stored.delivery.key))).toEqual(
        new Set(all.map((each) => each.key)),
      );
      expect(listed).toHaveLength(250);
      expect(listed.filter((stored) => stored.delivery.state === 'sent')).toHaveLength(1);
      await deliveries.addAll([]);
    });

    test('what may still be sent is found by itself, and what begins alike', async () => {
      const { deliveries } = open();
      const key = newKey();
      const names = async (filter: Parameters<typeof deliveries.list>[1]) =>
        (await deliveries.list(key, filter)).map((stored) => stored.delivery.key);
      for (const state of ['pending', 'sending', 'sent', 'unknown', 'dead'] as const) {
        await deliveries.add({ ...delivery(key, `report|0001|${state}`), state });
        await deliveries.add({ ...delivery(key, `reporting|${state}`), state });
      }
      await deliveries.add(delivery(key, `report|${'å'.repeat(600)}`));
      expect((await names({ open: true })).toSorted()).toEqual(
        [
          'report|0001|pending',
          'report|0001|sending',
          `report|${'å'.repeat(600)}`,
          'reporting|pending',
          'reporting|sending',
        ].toSorted(),
      );
      expect(await names({ under: 'report' })).toHaveLength(6);
      expect(await names({ under: 'report', open: true })).toHaveLength(3);
      const [stored] = await deliveries.list(key, { open: true, under: 'reporting' });
      await deliveries.replace(stored!, { ...stored!.delivery, state: 'dead' });
      expect(await names({ open: true, under: 'reporting' })).toHaveLength(1);
    });

    test('a row says when it was written, and later ones later', async () => {
      const { deliveries } = open();
      const key = newKey();
      const written = async () => (await deliveries.list(key))[0]?.writtenAt ?? Number.NaN;
      await deliveries.add(delivery(key));
      const first = await written();
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      const [stored] = await deliveries.list(key);
      await deliveries.replace(stored!, { ...delivery(key), state: 'sent' });
      expect((await written()) - first).toBeGreaterThanOrEqual(10);
    });
  });

  describe('the shared pace', () => {
    test('of many that write after the same reading, one does, and sees when', async () => {
      const { pacing } = open();
      const before = await pacing.read();
      const written = await Promise.all(
        Array.from({ length: 10 }, async (_, index) =>
          pacing.write(before, { until: index, pausedUntil: 0, members: { a: 1 } }),
        ),
      );
      const won = written.filter((row) => row !== undefined);
      expect(won).toHaveLength(1);
      expect(await pacing.read()).toEqual(won[0]);
      const next = await pacing.write(won[0], { until: 99, pausedUntil: 1, members: {} });
      expect(next?.pace).toEqual({ until: 99, pausedUntil: 1, members: {} });
      expect(next?.writtenAt).toBeGreaterThanOrEqual(won[0]?.writtenAt ?? Number.NaN);
      expect(await pacing.write(undefined, { until: 0, pausedUntil: 0, members: {} })).toBeUndefined();
    });
  });
}
