import { answerValues } from '../../report/answer/answer-values.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { SectionVersion } from '../ports/report-store.ts';
import { changedItems } from './changed-items.ts';

/**
 * The items whose stored values are others than in the newest version that `wasThen` is true of. A version that only
 * promises something, says why, or puts back what was there is no newer value.
 */
export async function valuesChangedSince(
  cycle: Cycle,
  { key, snapshot }: Pick<LoadedPeriod, 'key' | 'snapshot'>,
  section: string,
  wasThen: (version: SectionVersion) => boolean,
): Promise<ReadonlySet<string>> {
  const versions = await cycle.reports.readVersions(key, section);
  const then = versions.findLast(wasThen)?.answers ?? {};
  const now = snapshot.sections.get(section)?.record.answers ?? {};
  return new Set(changedItems(answerValues(then), answerValues(now)));
}
