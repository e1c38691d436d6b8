import type { PeriodKey } from '../../cycle/ports/report-store.ts';
import { joinKey } from './join-key.ts';
import { keyNumber } from './key-number.ts';
import { keyRange } from './key-range.ts';

/**
 * Keys of the table of reports (docs/tables.md). Everything about one period shares a partition, and the rows that a
 * report is made of are neighbours there, so that one query reads them, however much history lies beside them.
 */
export const reportKeys = {
  periodPartition: (key: PeriodKey) => joinKey('period', key.report, key.period),
  current: keyRange('current'),
  period: joinKey('current', 'period'),
  sections: keyRange('current', 'section'),
  section: (section: string) => joinKey('current', 'section', section),
  versions: (section?: string) =>
    section === undefined ? keyRange('version') : keyRange('version', section),
  version: (section: string, version: number) => joinKey('version', section, keyNumber(version)),
  audit: keyRange('audit'),
  numberedAudit: (revision: number) => joinKey('audit', 'numbered', keyNumber(revision)),
  timedAudit: (at: string, writer: string) => joinKey('audit', 'timed', at, writer),
  draft: (section: string, person: string) => joinKey('draft', section, person),
  indexPartition: (report: string) => joinKey('index', report),
  index: keyRange('period'),
  indexed: (period: string) => joinKey('period', period),
};
