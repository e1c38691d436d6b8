import type { Acts, SectionActs } from '../../report/questions/acts.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { AuditEntry } from '../ports/report-store.ts';

/** Gives the name of a person by Entra object id; undefined where the reader is told only the role. */
export type ActorName = (id: string) => string | undefined;

const approvedStates: ReadonlySet<string> = new Set(['approved', 'published', 'locked']);

/** Who approved and published a period's report as it stands now, and which answers of each section. */
export function actsOf({ snapshot }: LoadedPeriod, nameOf: ActorName): Acts {
  const { record } = snapshot.period;
  const { approvedAt, approvedBy, approvedVersions, publication, publishedAt, publishedBy } = record;
  return {
    ...(approvedAt === undefined
      ? {}
      : { approved: { ...act(approvedAt, approvedBy, nameOf), holds: approvedStates.has(record.state) } }),
    ...(publication === 0 || publishedAt === undefined
      ? {}
      : { published: { ...act(publishedAt, publishedBy, nameOf), publication } }),
    corrections: record.corrections ?? [],
    sections: new Map(
      [...snapshot.sections].map(([id, stored]): readonly [string, SectionActs] => {
        const by = stored.record.savedBy === undefined ? undefined : nameOf(stored.record.savedBy);
        return [
          id,
          {
            ...(by === undefined ? {} : { savedBy: by }),
            ...(approvedVersions === undefined ? {} : { approvedVersion: approvedVersions[id] ?? 0 }),
            ...(publication === 0 ? {} : { publishedVersion: record.publishedVersions?.[id] ?? 0 }),
          },
        ];
      }),
    ),
  };
}

/**
 * The same as it was at a moment, from the lines of audit that existed then. Which answers were seen is not told: the period's record
 * knows only the newest.
 */
export function actsAsOf(
  { snapshot }: LoadedPeriod,
  audit: readonly AuditEntry[],
  until: Date,
  nameOf: ActorName,
): Acts {
  const then = until.toISOString();
  const { corrections = [] } = snapshot.period.record;
  let approved: Acts['approved'];
  let published: Acts['published'];
  for (const { action, at, by, to } of audit.filter((entry) => entry.at <= then)) {
    if (action === 'approve') approved = { ...act(at, by, nameOf), holds: true };
    else if (action === 'publish') {
      published = { ...act(at, by, nameOf), publication: (published?.publication ?? 0) + 1 };
    } else if (approved !== undefined && to !== undefined && !approvedStates.has(to)) {
      approved = { ...approved, holds: false };
    }
  }
  return {
    ...(approved === undefined ? {} : { approved }),
    ...(published === undefined ? {} : { published }),
    corrections: corrections.filter(({ at }) => at <= then),
    sections: new Map(),
  };
}

function act(
  at: string,
  by: string | undefined,
  nameOf: ActorName,
): { readonly at: string; readonly by?: string } {
  const name = by === undefined ? undefined : nameOf(by);
  return name === undefined ? { at } : { at, by: name };
}
