import { z } from 'zod';
import { channel } from '../conversations/channels.ts';
import { findMember } from '../conversations/find-member.ts';
import { ensurePersonal } from '../conversations/personal-conversation.ts';
import type { World } from '../world.ts';
import { badArgument, conversationNotFound, memberNotFound } from './connector-error.ts';
import { requireApp } from './may-send.ts';
import { parseOutgoing } from './outgoing-activity.ts';
import { postFromBot } from './post-from-bot.ts';

const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});

export interface Created {
  readonly id: string;
  readonly serviceUrl: string;
  readonly activityId?: string;
}

/** Opens a personal chat (the one that is there, if any), or a thread in a channel with its first message. */
export function createConversation(world: World, body: unknown): Created {
  const parsed = parametersSchema.safeParse(body);
  if (!parsed.success) throw badArgument(`Invalid parameters: ${z.prettifyError(parsed.error)}`);
  const { members, channelData, activity, tenantId } = parsed.data;
  const tenant = channelData?.tenant?.id ?? tenantId;
  if (tenant && tenant !== world.team.tenantId) throw badArgument('Unknown tenant.');
  const channelId = channelData?.channel?.id;
  return channelId
    ? createThread(world, channelId, activity)
    : createPersonal(world, members?.[0]?.id, activity);
}

function createThread(world: World, channelId: string, activity: unknown): Created {
  if (channel(world, channelId) === undefined) throw conversationNotFound();
  requireApp(world, 'team');
  if (!activity) throw badArgument('Incorrect conversation creation parameters: activity is missing.');
  const posted = postFromBot(world, { id: channelId, channelId }, parseOutgoing(activity));
  return { id: posted.conversationId, activityId: posted.activityId, serviceUrl: world.serviceUrl };
}

function createPersonal(world: World, memberId: string | undefined, activity: unknown): Created {
  if (memberId === undefined) throw badArgument('Incorrect conversation creation parameters: no members.');
  const member = findMember(world, memberId);
  if (member === undefined) throw memberNotFound();
  requireApp(world, member.aadObjectId);
  const conversation = ensurePersonal(world, member.aadObjectId);
  if (!activity) return { id: conversation.id, serviceUrl: world.serviceUrl };
  const { activityId } = postFromBot(world, conversation, parseOutgoing(activity));
  return { id: conversation.id, activityId, serviceUrl: world.serviceUrl };
}
