import type { TransactionAction } from '@azure/data-tables';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import type { Entity } from '../entity/entity.ts';
import { checkSamePeriod } from '../records/check-same-period.ts';
import { deliveryEntity } from './delivery-entity.ts';
import { queryRows } from './query-rows.ts';
import { splitBatches } from './split-batches.ts';
import { submitBatch } from './submit-batch.ts';
import type { Table } from './table.ts';
import { statusOf, toStorageError } from './to-storage-error.ts';
import { deliveryKeys } from '../keys/delivery-keys.ts';

const rounds = 6;

/**
 * Inserts those deliveries of one period that are missing, up to a hundred in one request. A batch that meets a row of another
 * instance writes nothing: then the rows are read once more, and what is still missing is tried again.
 */
export async function addDeliveries(table: Table, deliveries: readonly Delivery[]): Promise<void> {
  const [first] = deliveries;
  if (first === undefined) return;
  checkSamePeriod(...deliveries);
  const partition = deliveryKeys.partition(first);
  let missing: readonly Entity[] = deliveries.map((delivery) =>
    checkEntity({ ...deliveryEntity(delivery), writer: table.newWriter() }),
  );
  for (let round = 1; missing.length > 0; round += 1) {
    const actions = missing.map((entity): TransactionAction => ['create', entity]);
    let failure: unknown;
    for (const batch of splitBatches(actions)) {
      try {
        await submitBatch(table, batch, AbortSignal.timeout(table.patience.bulk));
      } catch (error) {
        const { code } = toStorageError('', error);
        if (statusOf(error) !== 409 && code === 'refused')
          throw toStorageError(`Adding to ${partition}`, error);
        failure = error;
      }
    }
    if (failure === undefined) return;
    if (round === rounds) throw toStorageError(`Adding to ${partition}`, failure);
    const rows = await queryRows(table, partition, deliveryKeys.deliveries);
    const there = new Set<string>(rows.map(({ rowKey }) => rowKey));
    missing = missing.filter(({ rowKey }) => !there.has(rowKey));
  }
}
