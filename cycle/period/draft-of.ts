import { buildSummary } from '../../report/conversation/build-summary.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import { changedSince } from './changed-since.ts';
import type { LoadedPeriod } from './load-period.ts';
import { reportInSlices } from './report-in-slices.ts';

/** The post as it would be if it were published now, for the coordinator to read before approving. */
export async function draftOf(cycle: Cycle, loaded: LoadedPeriod): Promise<Message> {
  const { definition } = loaded;
  const language = definition.languages[0] ?? 'nb';
  const report = await reportInSlices(loaded, { language, now: cycle.clock.now() });
  const names = (await namesOfPeople(cycle)).byEmail;
  const {
    state,
    approvedAt,
    corrections = [],
    publication,
    publishedVersions,
  } = loaded.snapshot.period.record;
  const approved =
    state === 'approved' || state === 'published' || state === 'locked' ? approvedAt : undefined;
  const isNew = publication === 0 || changedSince(loaded, publishedVersions).length > 0;
  const edition = isNew ? publication + 1 : publication;
  const summary = buildSummary({
    report,
    definition,
    language,
    names,
    approvedAt: approved,
    corrections,
    edition,
  });
  return { type: 'summary', language, summary };
}
