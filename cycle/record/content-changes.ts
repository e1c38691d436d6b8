import type { ChangeKind } from '../../report/answer/change-kind.ts';
import type { Cycle } from '../cycle.ts';
import { changedSince } from '../period/changed-since.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { lateChange } from './late-change.ts';

/**
 * The sections whose content is no longer what was published, in the definition's order, with what has become of each. A
 * newer version that only promises something has the content that was published.
 */
export async function contentChanges(
  cycle: Cycle,
  loaded: LoadedPeriod,
): Promise<ReadonlyMap<string, ChangeKind>> {
  const { publication, publishedVersions } = loaded.snapshot.period.record;
  if (publication === 0) return new Map();
  const saved = changedSince(loaded, publishedVersions);
  const kinds = await Promise.all(saved.map(async (id) => lateChange(cycle, loaded, id)));
  return new Map(
    saved.flatMap((id, index) => {
      const kind = kinds[index];
      return kind === undefined ? [] : [[id, kind] as const];
    }),
  );
}
