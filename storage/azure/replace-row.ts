import { checkEntity } from '../entity/check-entity.ts';
import { type Entity, rowName } from '../entity/entity.ts';
import { settleWrite } from './settle-write.ts';
import type { Table } from './table.ts';

/** Replaces a row under its own tag: one writer succeeds. Gives the new tag, or undefined when somebody else was first. */
export async function replaceRow(table: Table, row: Entity, tag: string): Promise<string | undefined> {
  const writer = table.newWriter();
  const entity = checkEntity({ ...row, writer });
  let etag: string | undefined;
  const settled = await settleWrite(table, {
    operation: `Replacing ${rowName(entity)}`,
    writer,
    decider: entity,
    condition: 'tag',
    write: async (abortSignal) => {
      const answer = await table.client.updateEntity(entity, 'Replace', { etag: tag, abortSignal });
      etag = answer.etag;
    },
  });
  return settled.outcome === 'conflict' ? undefined : (settled.decider?.etag ?? etag ?? '');
}
