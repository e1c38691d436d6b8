import { type AuditColumn, auditColumns } from './columns.ts';
import type { AuditsItem } from './schema.ts';

/** One audit as it was written. */
export type Audit = Readonly<Record<AuditColumn, string>>;

/** The audits in the cells `1.name`, `1.date`, `2.name` …, in the order that they were written in. */
export function readAudits(item: AuditsItem, textOf: (cell: string) => string | undefined): readonly Audit[] {
  return Array.from({ length: item.maxRecords }, (_, index) => {
    const text = (column: AuditColumn) => textOf(`${index + 1}.${column}`)?.trim() ?? '';
    return {
      name: text('name'),
      date: text('date'),
      findings: text('findings'),
      open: text('open'),
      status: text('status'),
      measure: text('measure'),
      deadline: text('deadline'),
    };
  }).filter((audit) => auditColumns('en').some(({ id }) => audit[id] !== ''));
}
