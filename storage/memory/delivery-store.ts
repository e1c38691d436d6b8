import { inSlices } from '../../cycle/breathing.ts';
import { isOpen } from '../../cycle/due/is-open.ts';
import type { DeliveryStore } from '../../cycle/ports/delivery-store.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';
import { checkSameDelivery } from '../records/check-same-delivery.ts';
import { deliverySchema } from '../records/delivery-schema.ts';
import { decodeKnown } from '../records/decode-known.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';

interface DeliveryRow {
  readonly text: string;
  readonly revision: number;
  readonly writtenAt: number;
}

/** Deliveries in memory. */
export function memoryDeliveryStore(now: () => number): DeliveryStore {
  const partitions = new Map<string, Map<string, DeliveryRow>>();
  const rowsOf = (partition: string): Map<string, DeliveryRow> => {
    const rows = partitions.get(partition) ?? new Map<string, DeliveryRow>();
    partitions.set(partition, rows);
    return rows;
  };
  const add: DeliveryStore['add'] = async (delivery) => {
    const text = encodeRecord(deliverySchema, delivery, delivery.key);
    const rows = rowsOf(deliveryKeys.partition(delivery));
    if (rows.has(delivery.key)) return false;
    rows.set(delivery.key, { text, revision: 1, writtenAt: now() });
    return true;
  };
  return {
    add,
    addAll: async (deliveries) => {
      for (const delivery of deliveries) await add(delivery);
    },
    list: async (key, filter = {}) => {
      const rows = [...rowsOf(deliveryKeys.partition(key))]
        .filter(([name]) => isUnder(name, filter.under))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      const read = await inSlices(rows, ([name, { text, revision, writtenAt }]) => {
        const delivery = decodeKnown(deliverySchema, text, name);
        return delivery && { delivery, etag: revisionTag(revision), writtenAt };
      });
      return read
        .filter((stored) => stored !== undefined)
        .filter(({ delivery }) => filter.open === undefined || isOpen(delivery));
    },
    replace: async (stored, next) => {
      checkSameDelivery(stored.delivery, next);
      const text = encodeRecord(deliverySchema, next, next.key);
      const rows = rowsOf(deliveryKeys.partition(next));
      const revision = revisionOf(stored.etag);
      if (rows.get(next.key)?.revision !== revision) return undefined;
      rows.set(next.key, { text, revision: revision + 1, writtenAt: now() });
      return { delivery: next, etag: revisionTag(revision + 1) };
    },
  };
}

function isUnder(name: string, under: string | undefined): boolean {
  return under === undefined || name.startsWith(`${under}|`);
}
