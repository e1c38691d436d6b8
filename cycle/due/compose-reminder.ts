import { buildReminder } from '../../report/conversation/build-reminder.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { gapsOf } from '../period/gaps-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { composeEscalation } from './compose-escalation.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { namesIn } from './names-in.ts';
import { mayTry } from './may-try.ts';
import { type Owed, owedBy } from './owed.ts';
import { wasPutOff } from './due-reminders.ts';
import { isByHand, isEscalation, reminderMoment } from './reminder-key.ts';
import { isStale } from './stale.ts';
import { unreachable } from './unreachable.ts';
import { isWorkingTime } from '../../report/calendar/working-time.ts';

/** One combined reminder of what a person owes now; who has answered since is left in peace (R2). */
export async function composeReminder(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  if (isEscalation(delivery.key)) return composeEscalation(cycle, loaded, delivery, directory);
  const now = cycle.clock.now();
  const owed = owedBy(loaded, delivery.to, now);
  const locked = loaded.snapshot.period.record.state === 'locked';
  if (owed.length === 0 || locked) return { outcome: 'drop', problem: 'nothing-owed' };
  if (isStale(askedFor(delivery), now, wasPutOff(delivery))) {
    cycle.log.info('reminder-skipped', {
      period: loaded.key.period,
      moment: reminderMoment(delivery.key).toISOString(),
    });
    return { outcome: 'drop', problem: 'overtaken' };
  }
  if (!isByHand(delivery.key) && delivery.resentAt === undefined && !isWorkingTime(now, loaded.definition))
    return { outcome: 'wait' };
  const person = directory.get(delivery.to);
  // Who comes later gets the card itself then, and is not reminded of it in the same breath.
  if (!mayTry(person, delivery)) return { outcome: 'drop', problem: unreachable(person) };
  const language = languageOf(loaded.definition, person);
  const gaps = gapsOf(loaded, language);
  const drafts = await draftsOf(cycle, loaded, owed, person);
  const channel = await channelName(cycle, loaded);
  const reminder = buildReminder({
    report: gaps,
    missing: (section) => gaps.missingIn(section, now),
    definition: loaded.definition,
    language,
    owed,
    now,
    drafts,
    email: delivery.to,
    names: namesIn(directory),
    channel,
  });
  return {
    outcome: 'ready',
    send: () => cycle.messenger.send({ type: 'person', person }, { type: 'reminder', language, reminder }),
  };
}

/** The owed sections in which a person has typed something and not delivered it. */
async function draftsOf(
  cycle: Cycle,
  { key }: LoadedPeriod,
  owed: readonly Owed[],
  person: Person,
): Promise<readonly string[]> {
  const read = await Promise.all(
    owed.map(async ({ section }) => ({
      section,
      draft: await cycle.reports.readDraft(key, section, person.id),
    })),
  );
  return read.flatMap(({ section, draft }) => (draft === undefined ? [] : [section]));
}

/** A coordinator may ask for an old reminder to be sent again. */
function askedFor({ key, resentAt }: Delivery): Date {
  return resentAt === undefined ? reminderMoment(key) : new Date(resentAt);
}

/** Read once of a period as it was loaded. */
const channels = new WeakMap<LoadedPeriod, Promise<string | undefined>>();

async function channelName(cycle: Cycle, loaded: LoadedPeriod): Promise<string | undefined> {
  const known = channels.get(loaded);
  if (known !== undefined) return known;
  const name = cycle.people.readChannel(loaded.key.report).then((channel) => channel?.name);
  channels.set(loaded, name);
  // What could not be read is read again for the next reminder.
  name.catch(() => channels.delete(loaded));
  return name;
}
