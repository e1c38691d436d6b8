import type { World } from '../world.ts';
import { findConversation } from './find-conversation.ts';
import { requireApp } from './may-send.ts';
import { parseOutgoing } from './outgoing-activity.ts';
import { postFromBot } from './post-from-bot.ts';

/** Sends an activity to a conversation, also as the reply to another. Gives the new activity's id. */
export function sendActivity(world: World, conversationId: string, body: unknown): { readonly id: string } {
  const conversation = findConversation(world, conversationId);
  requireApp(world, conversation.personal ?? 'team');
  return { id: postFromBot(world, conversation, parseOutgoing(body)).activityId };
}
