import type { LoadedPeriod } from './load-period.ts';

/** The current version of every section. */
export function sectionVersions(loaded: LoadedPeriod): Readonly<Record<string, number>> {
  return Object.fromEntries([...loaded.snapshot.sections].map(([id, { record }]) => [id, record.version]));
}
