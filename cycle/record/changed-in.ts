import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionVersion } from '../ports/report-store.ts';

/** The items of a section that some of its versions changed, such as those saved since a card was made. */
export async function changedIn(
  cycle: Cycle,
  { key }: Pick<LoadedPeriod, 'key'>,
  section: string,
  isAbout: (version: SectionVersion) => boolean,
): Promise<ReadonlySet<string>> {
  const versions = await cycle.reports.readVersions(key, section);
  return new Set(versions.filter(isAbout).flatMap(({ changed }) => changed));
}
