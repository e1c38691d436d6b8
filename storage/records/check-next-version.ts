import type { SectionRecord, SectionVersion, Stored } from '../../cycle/ports/report-store.ts';

/** Throws when the three arguments of a save do not belong together: a mistake in the calling code. */
export function checkNextVersion(
  stored: Stored<SectionRecord>,
  next: SectionRecord,
  version: SectionVersion,
): void {
  const expected = { ...stored.record, version: stored.record.version + 1 };
  for (const part of ['report', 'period', 'section', 'version'] as const) {
    if (next[part] !== expected[part] || version[part] !== expected[part]) {
      throw new RangeError(`A save of ${expected.section} names another ${part} than the one it follows`);
    }
  }
}
