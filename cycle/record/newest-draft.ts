import type { Cycle } from '../cycle.ts';
import { answerable } from '../people/answerable.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { Draft } from '../ports/report-store.ts';
import { readDraft } from './drafts.ts';

/** What a person typed last and has not delivered: the one that "ja" and "nei" are about. */
export async function newestDraft(
  cycle: Cycle,
  { definition, key }: Pick<LoadedPeriod, 'definition' | 'key'>,
  actor: Person,
): Promise<{ readonly section: string; readonly draft: Draft } | undefined> {
  const read = await Promise.all(
    answerable(definition, actor).sections.map(async ({ id }) => ({
      section: id,
      draft: await readDraft(cycle, key, id, actor),
    })),
  );
  return read
    .flatMap(({ section, draft }) => (draft === undefined ? [] : [{ section, draft }]))
    .toSorted((a, b) => (a.draft.savedAt < b.draft.savedAt ? -1 : 1))
    .at(-1);
}
