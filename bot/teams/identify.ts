import type { Person } from '../../cycle/ports/people-store.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { ConnectorError } from '../messenger/connector-error.ts';
import { definitionAddresses } from './definition-addresses.ts';
import { lookUpMember } from './look-up-member.ts';
import { tenantOf } from './tenant-of.ts';
import type { TurnParts } from './turn-parts.ts';

/**
 * Finds out who sent an activity: by the Entra object id that Teams vouches for, with the address from the roster.
 * Undefined when the roster does not have them. What has changed of a known person is kept after the answer.
 */
export async function identify(parts: TurnParts, activity: IncomingActivity): Promise<Person | undefined> {
  const id = activity.from.aadObjectId;
  if (!id) return undefined;
  const known = await parts.cycle.people.readPerson(id);
  if (known === undefined) return meet(parts, activity, id);
  const now = { ...known, ...seenNow(activity) };
  if (isSame(known, now)) return known;
  parts.background.run('refresh-person', () => parts.cycle.people.savePerson(now));
  return now;
}

async function meet(parts: TurnParts, activity: IncomingActivity, id: string): Promise<Person | undefined> {
  const addresses = definitionAddresses(parts.cycle.active.definition);
  const member = await rosterMember(parts, activity, (address) => addresses.has(address));
  if (member === undefined) return undefined;
  return parts.useCases.meetPerson(parts.cycle, { id, reach: 'never', ...member, ...seenNow(activity) });
}

async function rosterMember(
  parts: TurnParts,
  activity: IncomingActivity,
  isKnown: (address: string) => boolean,
) {
  try {
    return await lookUpMember(parts.adapter, activity, isKnown);
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
