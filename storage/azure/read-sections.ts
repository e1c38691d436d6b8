import type { PeriodKey, PeriodSnapshot } from '../../cycle/ports/report-store.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { getRow } from './get-row.ts';
import { isWhole, readPeriodRow } from './period-entity.ts';
import { readSection } from './section-entity.ts';
import type { Table } from './table.ts';

/** Reads a period and some of its sections: a row each, all asked for at the same time, so that it takes as long as one. */
export async function readSections(
  table: Table,
  key: PeriodKey,
  sections: readonly string[],
): Promise<PeriodSnapshot | undefined> {
  const partition = reportKeys.periodPartition(key);
  const rowKeys = [reportKeys.period, ...sections.toSorted().map((section) => reportKeys.section(section))];
  const [period, ...rows] = await Promise.all(rowKeys.map((rowKey) => getRow(table, partition, rowKey)));
  if (period === undefined || !isWhole(period)) return undefined;
  const read = rows.filter((row) => row !== undefined).map(readSection);
  return {
    period: readPeriodRow(period),
    sections: new Map(read.map((stored) => [stored.record.section, stored])),
  };
}
