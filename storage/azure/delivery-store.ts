import { isOpen } from '../../cycle/due/is-open.ts';
import type { Delivery, DeliveryStore, StoredDelivery } from '../../cycle/ports/delivery-store.ts';
import { readText } from '../entity/read-text.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';
import { checkSameDelivery } from '../records/check-same-delivery.ts';
import { deliverySchema } from '../records/delivery-schema.ts';
import { isOfNewerRelease } from '../records/is-of-newer-release.ts';
import { addDeliveries } from './add-deliveries.ts';
import { deliveryEntity } from './delivery-entity.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { replaceRow } from './replace-row.ts';
import type { Table } from './table.ts';

/** Deliveries in Azure Tables: a partition for each period. The row's own tag decides who may replace it. */
export function azureDeliveryStore(table: Table): DeliveryStore {
  return {
    add: async (delivery) => insertRow(table, deliveryEntity(delivery)),
    addAll: async (deliveries) => addDeliveries(table, deliveries),
    list: async (key, filter = {}) => {
      const range = filter.under === undefined ? deliveryKeys.deliveries : deliveryKeys.under(filter.under);
      const condition = filter.open === undefined ? '' : 'open eq true';
      const rows = await queryRows(table, deliveryKeys.partition(key), range, undefined, condition);
      return rows
        .filter((row) => !isOfNewerRelease(deliverySchema, readText(row, 'record')))
        .map((row) => ({
          delivery: readRecord(deliverySchema, row),
          etag: row.etag,
          ...(row.writtenAt === undefined ? {} : { writtenAt: row.writtenAt }),
        }))
        .filter(({ delivery }) => filter.open === undefined || isOpen(delivery));
    },
    replace: async (stored, next) => replaceDelivery(table, stored, next),
  };
}

async function replaceDelivery(
  table: Table,
  stored: StoredDelivery,
  next: Delivery,
): Promise<StoredDelivery | undefined> {
  checkSameDelivery(stored.delivery, next);
  const etag = await replaceRow(table, deliveryEntity(next), stored.etag);
  return etag === undefined ? undefined : { delivery: next, etag };
}
