import { sectionOf } from '../../report/definition/section-of.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { sameTarget } from '../../report/questions/same-target.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import type { Cycle } from '../cycle.ts';
import { freshPeriod } from '../due/fresh-period.ts';
import { newDelivery } from '../due/new-delivery.ts';
import { sendDeliveries } from '../due/send-deliveries.ts';
import { sliceSignal } from '../due/send-slice.ts';
import { writeDown } from '../due/write-down.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Follow, Person, StoredFollow } from '../ports/people-store.ts';
import { alertKey, followsKey } from './alert-key.ts';
import { composeAlert } from './compose-alert.ts';
import { followedColour } from './followed-colour.ts';
import { followedPeriods } from './followed-periods.ts';
import { isQuiet } from './is-quiet.ts';
import { settleTold } from './settle-told.ts';

/**
 * The part of a tick that is about what people follow (P5): each change of a colour is told once, with before and after.
 *
 * 1. what was told before is written down, also where a process stopped before it could
 * 2. what its person may see no longer, or is there no longer, ends without a word
 * 3. a colour that is another than the one last told is owed: first the row says so, then the message is written down
 * 4. the messages are sent, and what was told is written down
 *
 * `periods` are those that a tick looks at. Gives true when something was left for the next round. Never rejects.
 */
export async function tellFollowers(
  cycle: Cycle,
  periods: readonly LoadedPeriod[],
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    const report = cycle.active.definition.id;
    const before = await cycle.people.listFollows(report);
    if (before.length === 0 || periods.length === 0) return false;
    await settleTold(cycle, before);
    const people = new Map((await cycle.people.listPeople()).map((person) => [person.id, person]));
    const follows = await withoutEnded(cycle, await cycle.people.listFollows(report), people);
    const due = await noticeChanges(cycle, follows, people, periods);
    if (due.length === 0) return false;
    const key = followsKey(report);
    await writeDown(cycle, key, due);
    const left = await sendAlerts(cycle, people, periods, signal);
    await settleTold(cycle, await cycle.people.listFollows(report));
    return left;
  } catch (cause) {
    cycle.log.error('follow-work-failed', cause);
    return false;
  }
}

async function withoutEnded(
  cycle: Cycle,
  follows: readonly StoredFollow[],
  people: ReadonlyMap<string, Person>,
): Promise<readonly StoredFollow[]> {
  const going: StoredFollow[] = [];
  for (const stored of follows) {
    const person = people.get(stored.follow.person);
    if (person === undefined) continue;
    const section = sectionOf(
      visibleDefinition(cycle.active.definition, person.email),
      stored.follow.section,
    );
    const subjects = section === undefined ? [] : subjectsOf({ sections: [section] });
    if (subjects.some(({ target }) => sameTarget(target, stored.follow))) going.push(stored);
    else await cycle.people.removeFollow(stored.follow);
  }
  return going;
}

/** Gives the messages that are owed; a colour that is there for the first time is only noted. */
async function noticeChanges(
  cycle: Cycle,
  follows: readonly StoredFollow[],
  people: ReadonlyMap<string, Person>,
  periods: readonly LoadedPeriod[],
): Promise<readonly Delivery[]> {
  const now = cycle.clock.now();
  const followed = followedPeriods()(periods);
  const due: Delivery[] = [];
  for (const stored of follows) {
    const { follow } = stored;
    const person = people.get(follow.person);
    if (person === undefined) continue;
    if (follow.owed === true) {
      due.push(alertFor(follow, person));
      continue;
    }
    const found = followedColour(follow, person.email, followed);
    if (found === undefined || found.colour === follow.told || !isQuiet(found.loaded, follow, now)) continue;
    if (follow.told === undefined) {
      await cycle.people.replaceFollow(stored, { ...follow, told: found.colour });
    } else if (await cycle.people.replaceFollow(stored, { ...follow, owed: true })) {
      due.push(alertFor(follow, person));
    }
  }
  return due;
}

async function sendAlerts(
  cycle: Cycle,
  people: ReadonlyMap<string, Person>,
  periods: readonly LoadedPeriod[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const report = cycle.active.definition.id;
  const fresh = periods.map((period) => freshPeriod(cycle, period));
  const follows = await cycle.people.listFollows(report);
  const followed = followedPeriods();
  const byKey = new Map(follows.map(({ follow }) => [alertKey(follow), follow]));
  return sendDeliveries(
    cycle,
    followsKey(report),
    async (paced, delivery) => {
      const follow = byKey.get(delivery.key);
      const person = follow === undefined ? undefined : people.get(follow.person);
      const now = await Promise.all(fresh.map(async (read) => read()));
      return composeAlert(paced, delivery, follow, person, followed(now));
    },
    sliceSignal(signal),
  );
}

function alertFor(follow: Follow, { email }: Person): Delivery {
  const key = followsKey(follow.report);
  return newDelivery(key, {
    key: alertKey(follow),
    kind: 'alert',
    to: email.toLowerCase(),
    section: follow.section,
  });
}
