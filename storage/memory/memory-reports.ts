import type { PeriodKey } from '../../cycle/ports/report-store.ts';
import { emptyPeriodRows } from './period-rows.ts';
import type { PeriodRows } from './period-rows.ts';

/** Reports in memory: report → period → rows. */
export type MemoryReports = Map<string, Map<string, PeriodRows>>;

/** The rows of a period, made when nothing is known of it. */
export function rowsOf(reports: MemoryReports, { report, period }: PeriodKey): PeriodRows {
  const periods = reports.get(report) ?? new Map<string, PeriodRows>();
  reports.set(report, periods);
  const rows = periods.get(period) ?? emptyPeriodRows();
  periods.set(period, rows);
  return rows;
}
