import { type ChangeKind, changeKind } from '../../report/answer/change-kind.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';

/**
 * What has become of a section since the report was published: delivered late, or corrected. Undefined when nothing has,
 * or nothing is published. `items` limits it to some of the section's items.
 */
export async function lateChange(
  cycle: Cycle,
  loaded: LoadedPeriod,
  section: string,
  items?: readonly string[],
): Promise<ChangeKind | undefined> {
  const { publication, publishedVersions = {} } = loaded.snapshot.period.record;
  const record = loaded.snapshot.sections.get(section)?.record;
  const published = publishedVersions[section] ?? 0;
  if (publication === 0 || record === undefined || record.version === published) return undefined;
  const of = (answers: SectionAnswers): SectionAnswers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => items?.includes(id) ?? true));
  const versions = published === 0 ? [] : await cycle.reports.readVersions(loaded.key, section);
  const before = versions.find(({ version }) => version === published)?.answers ?? {};
  return changeKind(of(before), of(record.answers));
}
