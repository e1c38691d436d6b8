import { inSlices } from '../../cycle/breathing.ts';
import { isOpen } from '../../cycle/due/is-open.ts';
import type { Delivery, DeliveryStore, StoredDelivery } from '../../cycle/ports/delivery-store.ts';
import { rowName, type Row } from '../entity/entity.ts';
import { readText } from '../entity/read-text.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';
import { checkSameDelivery } from '../records/check-same-delivery.ts';
import { deliverySchema } from '../records/delivery-schema.ts';
import { decodeKnown } from '../records/decode-known.ts';
import { addDeliveries } from './add-deliveries.ts';
import { deliveryEntity } from './delivery-entity.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
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
      const read = await inSlices(rows, storedDelivery);
      return read
        .filter((stored) => stored !== undefined)
        .filter(({ delivery }) => filter.open === undefined || isOpen(delivery));
    },
    replace: async (stored, next) => replaceDelivery(table, stored, next),
  };
}

/** Undefined for a row of a newer release, which this one does not know. */
function storedDelivery(row: Row): StoredDelivery | undefined {
  const delivery = decodeKnown(deliverySchema, readText(row, 'record'), rowName(row));
  if (delivery === undefined) return undefined;
  const { etag, writtenAt } = row;
  return { delivery, etag, ...(writtenAt === undefined ? {} : { writtenAt }) };
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
