import { buildEscalation } from '../../report/conversation/build-escalation.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import { escalationsByReader } from './due-escalations.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
import { mayTry } from './may-try.ts';
import { isEscalation, reminderMoment } from './reminder-key.ts';
import { sendAll } from './send-all.ts';
import { isWorkingTime } from '../../report/calendar/working-time.ts';

/**
 * What a leader or a coordinator is told of what is outstanding: who owes what since when, and no answers. None when it has come
 * in the meantime; a newer step says all that an older one would.
 */
export async function composeEscalation(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const now = cycle.clock.now();
  const { definition } = loaded;
  const mine = escalationsByReader(loaded, now).get(delivery.to);
  if (mine === undefined) return { outcome: 'drop', problem: 'nothing-owed' };
  if (reminderMoment(delivery.key) < mine.moment) return { outcome: 'drop', problem: 'overtaken' };
  if (!isWorkingTime(now, definition)) return { outcome: 'wait' };
  const person = directory.get(delivery.to);
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const language = languageOf(definition, person);
  const deliveries = (await cycle.deliveries.list(loaded.key)).map((stored) => stored.delivery);
  const answer = buildEscalation({
    report: reportOf(loaded, { language, now }),
    definition,
    language,
    sections: mine.outstanding.flatMap(({ email, owed }) => owed.map(({ section }) => ({ email, section }))),
    coordinator: rolesOf(definition, person).coordinator,
    names: namesIn(directory),
    reminded: remindedAt(deliveries),
  });
  const parts = cycle.messenger.partsOf({ type: 'answer', language, answer });
  return { outcome: 'ready', send: () => sendAll(cycle.messenger, person, parts) };
}

/** When each person was last reminded, by address. */
export function remindedAt(deliveries: readonly Delivery[]): ReadonlyMap<string, Date> {
  const last = new Map<string, Date>();
  for (const { kind, key, to, sentAt } of deliveries) {
    if (kind !== 'reminder' || isEscalation(key) || sentAt === undefined) continue;
    const at = new Date(sentAt);
    const before = last.get(to);
    if (before === undefined || before < at) last.set(to, at);
  }
  return last;
}
