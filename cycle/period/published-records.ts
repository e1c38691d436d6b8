import type { AssemblyRecord } from '../../report/assembly/assemble.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from './load-period.ts';

/**
 * The answers that the newest publication shows: what was saved afterwards waits for the next publication, so that
 * nothing reaches the channel without a coordinator's press.
 * @throws {Error} when a published version is not in the store.
 */
export async function publishedRecords(
  cycle: Cycle,
  loaded: LoadedPeriod,
): Promise<ReadonlyMap<string, AssemblyRecord>> {
  const { key, snapshot } = loaded;
  const published = snapshot.period.record.publishedVersions ?? {};
  const records = new Map<string, AssemblyRecord>();
  for (const [section, { record }] of snapshot.sections) {
    const version = published[section] ?? 0;
    if (version === record.version) {
      records.set(section, record);
    } else if (version === 0) {
      records.set(section, { version: 0, answers: {}, past: record.past });
    } else {
      const versions = await cycle.reports.readVersions(key, section);
      const saved = versions.find((candidate) => candidate.version === version);
      if (saved === undefined) throw new Error(`Version ${version} of ${section} is not in the store`);
      records.set(section, { version, answers: saved.answers, past: record.past, savedAt: saved.savedAt });
    }
  }
  return records;
}
