import type { Delivery, DeliveryStore, StoredDelivery } from '../../cycle/ports/delivery-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';
import { checkSameDelivery } from '../records/check-same-delivery.ts';
import { deliverySchema } from '../records/delivery-schema.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import { settleWrite } from './settle-write.ts';
import type { Table } from './table.ts';

function entityOf(delivery: Delivery) {
  const keys = {
    partitionKey: deliveryKeys.partition(delivery),
    rowKey: deliveryKeys.delivery(delivery.key),
  };
  return recordEntity(keys, deliverySchema, delivery);
}

/** Deliveries in Azure Tables: a partition for each period. The row's own tag decides who may replace it. */
export function azureDeliveryStore(table: Table): DeliveryStore {
  return {
    add: async (delivery) => insertRow(table, entityOf(delivery)),
    list: async (key) => {
      const rows = await queryRows(table, deliveryKeys.partition(key), deliveryKeys.deliveries);
      return rows.map((row) => ({ delivery: readRecord(deliverySchema, row), etag: row.etag }));
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
  const writer = table.newWriter();
  const entity = checkEntity({ ...entityOf(next), writer });
  let etag: string | undefined;
  const settled = await settleWrite(table, {
    operation: `Replacing ${rowName(entity)}`,
    writer,
    decider: entity,
    condition: 'tag',
    write: async (abortSignal) => {
      const answer = await table.client.updateEntity(entity, 'Replace', { etag: stored.etag, abortSignal });
      etag = answer.etag;
    },
  });
  if (settled.outcome === 'conflict') return undefined;
  return { delivery: next, etag: settled.decider?.etag ?? etag ?? '' };
}
