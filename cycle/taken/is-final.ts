import type { PeriodRecord, SectionRecord } from '../ports/report-store.ts';

/**
 * Whether what a section says is settled: imported, locked, published, or approved as it stands. An answer that was delivered
 * counts before that too, but it may still change, and so may one that was saved after the publication.
 */
export function isFinal(
  period: PeriodRecord,
  section: Pick<SectionRecord, 'section' | 'version'> | undefined,
): boolean {
  if (section === undefined || period.state === 'locked') return true;
  const { publishedVersions, approvedVersions } = period;
  const seen = period.state === 'approved' ? approvedVersions : publishedVersions;
  return seen !== undefined && section.version <= (seen[section.section] ?? 0);
}
