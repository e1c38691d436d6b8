import { buildDeliveryLog } from '../../report/conversation/build-delivery-log.ts';
import type { Message } from '../../report/conversation/message.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import type { Cycle } from '../cycle.ts';
import { readDirectory } from '../due/directory.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import { entryOf } from './entry-of.ts';

/** A page of a period's delivery log as a coordinator reads it (R7): two partition queries. Pages count from 1. */
export async function deliveryLog(
  cycle: Cycle,
  loaded: LoadedPeriod,
  reader: Person,
  page = 1,
): Promise<Message> {
  const { definition, key } = loaded;
  const language = languageOf(definition, reader);
  const [directory, deliveries] = await Promise.all([readDirectory(cycle), cycle.deliveries.list(key)]);
  const period = parsePeriod(key.period);
  const now = cycle.clock.now();
  const answer = buildDeliveryLog({
    entries: deliveries.map(({ delivery }) =>
      entryOf(delivery, directory.get(delivery.to), { definition, language, now }),
    ),
    language,
    timeZone: definition.timeZone,
    names: new Map([...directory].map(([email, { name }]) => [email, name])),
    period: period === undefined ? key.period : periodLabel(period, language),
    now,
    page,
  });
  return { type: 'answer', language, answer };
}
