import type { LoadedPeriod } from './load-period.ts';

/** The sections, in the definition's order, whose answers are newer than the versions given. */
export function changedSince(
  loaded: LoadedPeriod,
  versions: Readonly<Record<string, number>> = {},
): readonly string[] {
  return loaded.definition.sections
    .map((section) => section.id)
    .filter((id) => (loaded.snapshot.sections.get(id)?.record.version ?? 0) !== (versions[id] ?? 0));
}
