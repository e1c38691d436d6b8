import { z } from 'zod';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import type { ChannelAdapter } from './channel-adapter.ts';

/** A person as the roster of a conversation has them. */
export interface RosterMember {
  readonly email: string;
  readonly name: string;
}

/** An invoke waits for this, and must be answered in five seconds altogether. */
const timeoutMs = 3_000;

const memberSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/**
 * Asks the roster of the conversation who sent an activity. Undefined when the roster names somebody else, or nobody by
 * an address. `isKnown` chooses between mail address and UPN: definitions are written with either.
 */
export async function lookUpMember(
  adapter: ChannelAdapter,
  activity: IncomingActivity,
  isKnown: (address: string) => boolean,
): Promise<RosterMember | undefined> {
  const connector = await adapter.connectorTo(activity.serviceUrl);
  const found: unknown = await connector.conversations.getConversationMember(
    activity.conversation.id,
    activity.from.id,
    { timeout: timeoutMs },
  );
  const member = memberSchema.safeParse(found);
  if (!member.success) return undefined;
  const { data } = member;
  if ((data.aadObjectId ?? data.objectId) !== activity.from.aadObjectId) return undefined;
  const addresses = [data.email, data.userPrincipalName]
    .map((address) => address?.toLowerCase() ?? '')
    .filter((address) => address !== '');
  const email = addresses.find(isKnown) ?? addresses[0];
  return email === undefined ? undefined : { email, name: data.name ?? '' };
}
