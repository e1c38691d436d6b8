import { buildOverview } from '../../report/conversation/build-overview.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportInSlices } from '../period/report-in-slices.ts';
import type { Person } from '../ports/people-store.ts';
import { doingsOf } from './doings.ts';

/** The coordinator's morning card as it is now. */
export async function overviewOf(cycle: Cycle, loaded: LoadedPeriod, reader: Person): Promise<Message> {
  const { definition, key } = loaded;
  const language = languageOf(definition, reader);
  const now = cycle.clock.now();
  const people = await cycle.people.listPeople();
  const deliveries = (await cycle.deliveries.list(key)).map(({ delivery }) => delivery);
  const overview = buildOverview({
    ...doingsOf(loaded, deliveries, people, await cycle.people.listStandings(), now),
    report: await reportInSlices(loaded, { language, now }),
    definition,
    language,
    names: new Map(people.map(({ email, name }) => [email.toLowerCase(), name])),
  });
  return { type: 'overview', language, overview };
}
