import { checkEntity } from '../entity/check-entity.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity } from '../entity/entity.ts';
import { repeatWrite } from './repeat-write.ts';
import type { Table } from './table.ts';

/** Writes a row, whether or not it exists; the last write wins. */
export async function putRow(table: Table, entity: Entity): Promise<void> {
  const checked = checkEntity(entity);
  await repeatWrite(table, `Writing ${rowName(entity)}`, (abortSignal) =>
    table.client.upsertEntity(checked, 'Replace', { abortSignal }),
  );
}
