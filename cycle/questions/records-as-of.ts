import type { AssemblyRecord } from '../../report/assembly/assemble.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';

/**
 * What was stored of each section at a moment, from the versions that existed then: one query more. A section that nobody had
 * answered by then is empty.
 */
export async function recordsAsOf(
  cycle: Cycle,
  loaded: LoadedPeriod,
  moment: Date,
): Promise<ReadonlyMap<string, AssemblyRecord>> {
  const until = moment.toISOString();
  const versions = await cycle.reports.readVersions(loaded.key);
  return new Map(
    [...currentRecords(loaded)].map(([section, { past }]) => {
      const then = versions
        .filter((version) => version.section === section && version.savedAt <= until)
        .toSorted((a, b) => a.version - b.version)
        .at(-1);
      return [
        section,
        then === undefined
          ? { version: 0, answers: {}, past }
          : { version: then.version, answers: then.answers, past, savedAt: then.savedAt },
      ];
    }),
  );
}
