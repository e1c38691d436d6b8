import { putMessage } from '../conversations/put-message.ts';
import { startThread } from '../conversations/thread.ts';
import type { Conversation } from '../store/record.ts';
import type { World } from '../world.ts';
import { contentOf, type OutgoingActivity } from './outgoing-activity.ts';

export interface Posted {
  readonly conversationId: string;
  readonly activityId: string;
}

/** Puts a message of the bot into a conversation; into a channel itself, as the root of a new thread. */
export function postFromBot(world: World, to: Conversation, activity: OutgoingActivity): Posted {
  const now = world.clock.now();
  const activityId = world.store.nextId(now);
  if (activity.type === 'typing') {
    world.events.publish({ type: 'typing', conversationId: to.id });
    return { conversationId: to.id, activityId };
  }
  if (activity.type !== 'message') return { conversationId: to.id, activityId };
  const conversation = to.id === to.channelId ? startThread(world, to.channelId, activityId) : to;
  putMessage(world, {
    id: activityId,
    conversationId: conversation.id,
    ...(conversation.channelId === undefined ? {} : { channelId: conversation.channelId }),
    from: 'bot',
    sentAt: now.toISOString(),
    mentionsBot: false,
    ...contentOf(activity),
  });
  return { conversationId: conversation.id, activityId };
}
