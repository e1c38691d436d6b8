import type { AssemblyRecord } from '../../report/assembly/assemble.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';

type Records = ReadonlyMap<string, AssemblyRecord>;

/** A turn loads a period once, and asks for the records of one moment up to twice: for the report, and for what goes through time. */
const known = new WeakMap<LoadedPeriod, { readonly moment: number; readonly records: Promise<Records> }>();

/**
 * What was stored of each section at a moment, from the versions that existed then: one query more, once for a period that was loaded. A
 * section that nobody had answered by then is empty.
 */
export async function recordsAsOf(cycle: Cycle, loaded: LoadedPeriod, moment: Date): Promise<Records> {
  const before = known.get(loaded);
  if (before?.moment === moment.getTime()) return before.records;
  const records = readRecords(cycle, loaded, moment);
  known.set(loaded, { moment: moment.getTime(), records });
  return records;
}

async function readRecords(cycle: Cycle, loaded: LoadedPeriod, moment: Date): Promise<Records> {
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
