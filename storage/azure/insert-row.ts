import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity } from '../entity/entity.ts';
import { settleWrite } from './settle-write.ts';
import type { Table } from './table.ts';

/** Inserts a row that at most one writer can insert. Gives true when this call did. */
export async function insertRow(table: Table, entity: Entity): Promise<boolean> {
  const writer = table.newWriter();
  const checked = checkEntity({ ...entity, writer });
  const settled = await settleWrite(table, {
    operation: `Inserting ${rowName(entity)}`,
    writer,
    decider: entity,
    condition: 'insert',
    write: async (abortSignal) => {
      await table.client.createEntity(checked, { abortSignal });
    },
  });
  return settled.outcome === 'written';
}
