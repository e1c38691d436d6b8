import type { AuditEntry } from '../../cycle/ports/report-store.ts';

/** Sorts audit entries by their moments (ISO 8601 in UTC, so text order is time order), oldest first. */
export function byMoment(entries: readonly AuditEntry[]): readonly AuditEntry[] {
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
