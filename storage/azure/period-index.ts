import type { PeriodKey, ReportStore } from '../../cycle/ports/report-store.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { indexedPeriodSchema } from '../records/indexed-period-schema.ts';
import { getRow } from './get-row.ts';
import { insertRow } from './insert-row.ts';
import { isWhole } from './period-entity.ts';
import { putRow } from './put-row.ts';
import { queryRows } from './query-rows.ts';
import { readRecord } from './read-record.ts';
import { recordEntity } from './record-entity.ts';
import type { Table } from './table.ts';

function indexEntity({ report, period }: PeriodKey, imported: boolean) {
  const keys = { partitionKey: reportKeys.indexPartition(report), rowKey: reportKeys.indexed(period) };
  return recordEntity(keys, indexedPeriodSchema, { report, period, imported });
}

/** Announces a period that is about to be created, so that it is found whatever happens next. */
export async function announcePeriod(table: Table, key: PeriodKey): Promise<void> {
  await insertRow(table, { ...indexEntity(key, false), making: true });
}

/** Announces a period whose row says that an import is replacing it, whatever the index said before. */
export async function announceImport(table: Table, key: PeriodKey): Promise<void> {
  await putRow(table, { ...indexEntity(key, true), making: true });
}

/** Notes that a period is made, so that listing it needs no second look. */
export async function confirmPeriod(table: Table, key: PeriodKey, imported: boolean): Promise<void> {
  await putRow(table, { ...indexEntity(key, imported), making: false });
}

/**
 * The periods of a report, newest first: one query of the report's index. Only a period that was announced and never
 * confirmed costs a read of its own, to see whether it is there.
 */
export async function listPeriods(table: Table, report: string): ReturnType<ReportStore['listPeriods']> {
  const rows = await queryRows(table, reportKeys.indexPartition(report), reportKeys.index);
  const listed = await Promise.all(
    rows.map(async (row) => {
      const indexed = readRecord(indexedPeriodSchema, row);
      if (row.properties['making'] !== true) return indexed;
      const made = await getRow(table, reportKeys.periodPartition(indexed), reportKeys.period);
      if (made === undefined || !isWhole(made)) return undefined;
      return { ...indexed, imported: made.properties['imported'] === true };
    }),
  );
  return listed
    .filter((indexed) => indexed !== undefined)
    .map(({ period, imported }) => ({ period, imported }))
    .toReversed();
}
