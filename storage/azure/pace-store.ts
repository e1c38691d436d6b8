import type { PaceRow, PaceStore, StoredPace } from '../../cycle/ports/pace-store.ts';
import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import { paceKeys } from '../keys/pace-keys.ts';
import { paceSchema } from '../records/pace-schema.ts';
import { getRow } from './get-row.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import { settleWrite } from './settle-write.ts';
import type { Table } from './table.ts';

const keys = { partitionKey: paceKeys.partition, rowKey: paceKeys.row };

/** The shared pace in Azure Tables. A write is followed by a read, because only a row that is read says when it was written. */
export function azurePaceStore(table: Table): PaceStore {
  const read = async (): Promise<StoredPace | undefined> => {
    const row = await getRow(table, keys.partitionKey, keys.rowKey);
    if (row === undefined) return undefined;
    return { pace: readRecord(paceSchema, row), etag: row.etag, writtenAt: row.writtenAt ?? Date.now() };
  };
  return {
    read,
    write: async (stored, next) => {
      const outcome = await write(table, stored, next);
      return outcome === 'conflict' ? undefined : read();
    },
  };
}

async function write(table: Table, stored: StoredPace | undefined, next: PaceRow) {
  const writer = table.newWriter();
  const entity = checkEntity({ ...recordEntity(keys, paceSchema, next), writer });
  const { outcome } = await settleWrite(table, {
    operation: `Writing ${rowName(keys)}`,
    writer,
    decider: keys,
    condition: stored === undefined ? 'insert' : 'tag',
    write: async (abortSignal) => {
      if (stored === undefined) await table.client.createEntity(entity, { abortSignal });
      else await table.client.updateEntity(entity, 'Replace', { etag: stored.etag, abortSignal });
    },
  });
  return outcome;
}
