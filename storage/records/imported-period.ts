import type { PeriodKey, PeriodRecord } from '../../cycle/ports/report-store.ts';

const longAgo = '1970-01-01T00:00:00.000Z';

/**
 * The record of a period that was imported: locked, never published, made with no definition (version 0). Nobody opened
 * it, so its moments are the beginning of time.
 */
export function importedPeriod({ report, period }: PeriodKey): PeriodRecord {
  return {
    report,
    period,
    state: 'locked',
    definitionVersion: 0,
    openedAt: longAgo,
    deadline: longAgo,
    publication: 0,
  };
}
