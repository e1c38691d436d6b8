import { isOpen } from '../../cycle/due/is-open.ts';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import type { Entity } from '../entity/entity.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';
import { deliverySchema } from '../records/delivery-schema.ts';
import { recordEntity } from './record-entity.ts';

/** The row of a delivery. `open` stands beside the record, so that a query finds what may still have to be sent. */
export function deliveryEntity(delivery: Delivery): Entity {
  const keys = {
    partitionKey: deliveryKeys.partition(delivery),
    rowKey: deliveryKeys.delivery(delivery.key),
  };
  return { ...recordEntity(keys, deliverySchema, delivery), open: isOpen(delivery) };
}
