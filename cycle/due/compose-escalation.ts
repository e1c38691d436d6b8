import { buildEscalation } from '../../report/conversation/build-escalation.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { gapsOf } from '../period/gaps-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import { escalationsByReader } from './due-escalations.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
import { mayTry } from './may-try.ts';
import { isEscalation, reminderMoment } from './reminder-key.ts';
import { unreachable } from './unreachable.ts';
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
  const gaps = gapsOf(loaded, language);
  const answer = buildEscalation({
    report: gaps,
    missing: (section) => gaps.missingIn(section, now),
    definition,
    language,
    now,
    sections: mine.outstanding.flatMap(({ email, owed }) => owed.map(({ section }) => ({ email, section }))),
    coordinator: definition.people.coordinators.includes(delivery.to),
    names: namesIn(directory),
    reminded: await remindersOf(cycle, loaded),
    unreached: (email) => {
      const met = directory.get(email);
      return met?.reach === 'ok' ? undefined : unreachable(met);
    },
  });
  const parts = cycle.messenger.partsOf({ type: 'answer', language, answer });
  return { outcome: 'ready', send: () => sendAll(cycle.messenger, person, parts) };
}

/** Read once of a period as it was loaded, however many leaders are told of it. */
const reminders = new WeakMap<LoadedPeriod, Promise<ReadonlyMap<string, Date>>>();

async function remindersOf(cycle: Cycle, loaded: LoadedPeriod): Promise<ReadonlyMap<string, Date>> {
  const known = reminders.get(loaded);
  if (known !== undefined) return known;
  const read = cycle.deliveries
    .list(loaded.key, { under: 'reminder' })
    .then((listed) => remindedAt(listed.map(({ delivery }) => delivery)));
  reminders.set(loaded, read);
  // What could not be read is read again for the next reader.
  read.catch(() => reminders.delete(loaded));
  return read;
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
