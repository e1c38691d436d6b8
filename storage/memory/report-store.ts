import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { memoryPeriods } from './memory-periods.ts';
import { memorySections } from './memory-sections.ts';
import { memoryTraces } from './memory-traces.ts';
import type { MemoryReports } from './memory-reports.ts';

/** Reports in memory, for tests and for trying things: the same promises as Azure Tables, kept until the process ends. */
export function memoryReportStore(): ReportStore {
  const reports: MemoryReports = new Map();
  return { ...memoryPeriods(reports), ...memorySections(reports), ...memoryTraces(reports) };
}
