import { buildSummary } from '../../report/conversation/build-summary.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { publishedRecords } from '../period/published-records.ts';
import { reportInSlices } from '../period/report-in-slices.ts';

const composed = new WeakMap<LoadedPeriod, Promise<readonly Message[]>>();

/**
 * The newest publication as messages: the root post first, then the replies in its thread. Made once of a period as it was
 * loaded, however many parts are sent.
 */
export async function composeSummary(cycle: Cycle, loaded: LoadedPeriod): Promise<readonly Message[]> {
  const messages = composed.get(loaded) ?? compose(cycle, loaded);
  composed.set(loaded, messages);
  return messages;
}

async function compose(cycle: Cycle, loaded: LoadedPeriod): Promise<readonly Message[]> {
  const { definition, snapshot } = loaded;
  const period = snapshot.period.record;
  const language = definition.languages[0] ?? 'nb';
  const records = await publishedRecords(cycle, loaded);
  // As of the publication, so that each try and each instance makes the same parts.
  const now = period.publishedAt === undefined ? cycle.clock.now() : new Date(period.publishedAt);
  const report = await reportInSlices(loaded, { language, now, records });
  const summary = buildSummary({
    report,
    definition,
    language,
    ...(period.approvedAt === undefined ? {} : { approvedAt: period.approvedAt }),
    corrections: period.corrections ?? [],
    names: (await namesOfPeople(cycle)).byEmail,
  });
  return cycle.messenger.partsOf({ type: 'summary', language, summary });
}
