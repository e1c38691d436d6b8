import { inSlices } from '../../cycle/breathing.ts';
import type { PeriodKey, PeriodSnapshot } from '../../cycle/ports/report-store.ts';
import { reportKeys } from '../keys/report-keys.ts';
import { isWhole, readPeriodRow } from './period-entity.ts';
import { queryRows } from './query-rows.ts';
import { readSection } from './section-entity.ts';
import type { Table } from './table.ts';

/** Reads a period and its sections: one query of one partition. */
export async function readPeriod(table: Table, key: PeriodKey): Promise<PeriodSnapshot | undefined> {
  const rows = await queryRows(table, reportKeys.periodPartition(key), reportKeys.current);
  const period = rows.find((row) => row.rowKey === reportKeys.period);
  if (period === undefined || !isWhole(period)) return undefined;
  const others = rows.filter((row) => row !== period);
  const sections = await inSlices(others, readSection);
  return {
    period: readPeriodRow(period),
    sections: new Map(sections.map((stored) => [stored.record.section, stored])),
  };
}
