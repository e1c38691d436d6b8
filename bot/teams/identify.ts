import type { Person } from '../../cycle/ports/people-store.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { ConnectorError } from '../messenger/connector-error.ts';
import { definitionAddresses } from './definition-addresses.ts';
import { lookUpMember } from './look-up-member.ts';
import { tenantOf } from './tenant-of.ts';
import type { TurnParts } from './turn-parts.ts';

/** A person may get another address or name; so long may it take until the bot knows. */
const dayMs = 24 * 60 * 60_000;

/**
 * Finds out who sent an activity: by the Entra object id that Teams vouches for, with the address from the roster.
 * Undefined when the roster does not have them. What has changed of a known person is kept after the answer; then the
 * roster is asked again too, where that was more than a day before `now`.
 */
export async function identify(
  parts: TurnParts,
  activity: IncomingActivity,
  now: Date,
): Promise<Person | undefined> {
  const id = activity.from.aadObjectId;
  if (!id) return undefined;
  const known = await parts.cycle.people.readPerson(id);
  if (known === undefined) return meet(parts, activity, id, now);
  const seen = { ...known, ...seenNow(activity) };
  const returns = known.reach !== 'ok' && known.reach !== 'never' && seen.reach === 'ok';
  const afterwards = () => (returns ? parts.useCases.sendWhatWaited(parts.cycle, seen) : undefined);
  if (isOlderThanADay(known, now)) {
    parts.background.run('refresh-person', async () => {
      await askAgain(parts, activity, id, now);
      await afterwards();
    });
  } else if (!isSame(known, seen)) {
    parts.background.run('refresh-person', async () => {
      await parts.cycle.people.savePerson(seen);
      await afterwards();
    });
  }
  return isSame(known, seen) ? known : seen;
}

function isOlderThanADay({ askedAt }: Person, now: Date): boolean {
  return askedAt === undefined || now.getTime() - Date.parse(askedAt) > dayMs;
}

/** A roster that does not have them now says nothing of their address: it stays. */
async function askAgain(parts: TurnParts, activity: IncomingActivity, id: string, now: Date): Promise<void> {
  // Nobody waits for it: it stands in line with what goes out by itself.
  const { pace } = parts.cycle;
  if (pace !== undefined && !((await pace.turn(`read ${id}`)) && (await pace.leave()))) return;
  const member = await rosterMember(parts, activity);
  // Read anew: the turn may have kept something of theirs meanwhile, such as a language.
  const latest = await parts.cycle.people.readPerson(id);
  if (latest === undefined) return;
  const askedAt = now.toISOString();
  await parts.cycle.people.savePerson({ ...latest, ...seenNow(activity), ...member, askedAt });
}

async function meet(
  parts: TurnParts,
  activity: IncomingActivity,
  id: string,
  now: Date,
): Promise<Person | undefined> {
  await parts.cycle.pace?.answer(`read ${id}`);
  const member = await rosterMember(parts, activity);
  if (member === undefined) return undefined;
  const askedAt = now.toISOString();
  return parts.useCases.meetPerson(parts.cycle, {
    id,
    reach: 'never',
    ...member,
    askedAt,
    ...seenNow(activity),
  });
}

async function rosterMember(parts: TurnParts, activity: IncomingActivity) {
  const addresses = definitionAddresses(parts.cycle.active.definition);
  try {
    return await lookUpMember(parts.adapter, activity, (address) => addresses.has(address));
  } catch (cause) {
    // A roster that answers "no" is an answer; one that cannot be asked is not.
    if (cause instanceof ConnectorError && /^status-40[34]$/.test(cause.code)) return undefined;
    throw cause;
  }
}

/** What every activity tells anew; a person who writes in the personal chat can be reached there. */
function seenNow(activity: IncomingActivity) {
  return {
    teamsId: activity.from.id,
    tenantId: tenantOf(activity),
    serviceUrl: activity.serviceUrl,
    ...(activity.conversation.conversationType === 'personal'
      ? { conversationId: activity.conversation.id, reach: 'ok' as const }
      : {}),
  };
}

function isSame(a: Person, b: Person): boolean {
  return (
    a.teamsId === b.teamsId &&
    a.tenantId === b.tenantId &&
    a.serviceUrl === b.serviceUrl &&
    a.conversationId === b.conversationId &&
    a.reach === b.reach
  );
}
