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
      expect(await deliveries.list(key)).toEqual(won);
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
  });
}
