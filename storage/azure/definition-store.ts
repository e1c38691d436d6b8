import type { DefinitionStore, StoredDocument } from '../../cycle/ports/definition-store.ts';
import { definitionKeys } from '../keys/definition-keys.ts';
import { definitionUseSchema } from '../records/definition-use-schema.ts';
import { documentEntity, readDocument } from './document-entity.ts';
import { getRow } from './get-row.ts';
import { insertRow } from './insert-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import type { Table } from './table.ts';

/**
 * Definitions and plans in Azure Tables: a partition for each, with one row for each version, never changed, a long text packed; beside the
 * definition's versions one row for each use of them.
 */
export function azureDefinitionStore(table: Table): DefinitionStore {
  const readIn = async (
    from: Table,
    ...[kind, report, version, year]: Parameters<DefinitionStore['read']>
  ): Promise<StoredDocument | undefined> => {
    const row = await getRow(
      from,
      definitionKeys.partition(kind, report, year),
      definitionKeys.version(version),
    );
    return row === undefined ? undefined : readDocument(row);
  };

  const unhurried = withoutHurry(table);

  return {
    read: async (...document) => readIn(table, ...document),
    keep: async (document: StoredDocument) => {
      const { kind, report, year, version, text } = document;
      const keys = {
        partitionKey: definitionKeys.partition(kind, report, year),
        rowKey: definitionKeys.version(version),
      };
      const readKept = async () => readIn(unhurried, kind, report, version, year);
      // At most starts it is there already: a long one is not sent again to be told so.
      const before = await readKept();
      if (before === undefined && (await insertRow(unhurried, documentEntity(keys, document)))) return 'kept';
      const kept = before ?? (await readKept());
      return kept?.text === text ? 'kept' : 'conflict';
    },
    newest: async (kind, report, year) => {
      const partition = definitionKeys.partition(kind, report, year);
      const [row] = await queryRows(table, partition, definitionKeys.versions, 1);
      return row === undefined ? undefined : readDocument(row);
    },
    take: async (use) => {
      const keys = {
        partitionKey: definitionKeys.partition('definition', use.report, undefined),
        rowKey: definitionKeys.use(use.number),
      };
      return insertRow(table, recordEntity(keys, definitionUseSchema, use));
    },
    inUse: async (report) => {
      const partition = definitionKeys.partition('definition', report, undefined);
      const [row] = await queryRows(table, partition, definitionKeys.uses, 1);
      return row === undefined ? undefined : readRecord(definitionUseSchema, row);
    },
  };
}

/** The same table for a start, where nobody waits for an answer, the row may be large, and giving up ends the process. */
function withoutHurry(table: Table): Table {
  const { bulk } = table.patience;
  return { ...table, patience: { read: bulk, write: bulk, readBack: bulk, bulk } };
}
