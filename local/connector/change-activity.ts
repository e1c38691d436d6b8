import { putMessage } from '../conversations/put-message.ts';
import type { Message } from '../wire/message.ts';
import type { World } from '../world.ts';
import { activityNotFound, ConnectorError } from './connector-error.ts';
import { findConversation } from './find-conversation.ts';
import { requireApp } from './may-send.ts';
import { contentOf, parseOutgoing } from './outgoing-activity.ts';

/** Replaces the content of a message that the bot has sent; people see it edited in place. */
export function updateActivity(world: World, conversationId: string, activityId: string, body: unknown) {
  const { text: _, textFormat: __, summary: ___, ...before } = ownMessage(world, conversationId, activityId);
  const content = contentOf(parseOutgoing(body));
  putMessage(world, { ...before, ...content, editedAt: world.clock.now().toISOString() });
  return { id: activityId };
}

/** Takes back a message that the bot has sent; a trace of it stays. */
export function deleteActivity(world: World, conversationId: string, activityId: string): void {
  const { text: _, summary: __, ...before } = ownMessage(world, conversationId, activityId);
  const deletedAt = world.clock.now().toISOString();
  putMessage(world, { ...before, attachments: [], suggestions: [], deletedAt });
}

function ownMessage(world: World, conversationId: string, activityId: string): Message {
  const conversation = findConversation(world, conversationId);
  requireApp(world, conversation.personal ?? 'team');
  const message = findMessage(world, conversation.id, conversation.channelId, activityId);
  if (message === undefined || message.deletedAt !== undefined) throw activityNotFound();
  if (message.from !== 'bot') {
    throw new ConnectorError(403, 'MessageWritesBlocked', 'The message was sent by somebody else.');
  }
  return message;
}

/** In a channel's threads, an update may also name the channel alone. */
function findMessage(world: World, id: string, channelId: string | undefined, activityId: string) {
  const here = world.store.message(id, activityId);
  return here ?? world.store.message(`${channelId ?? id};messageid=${activityId}`, activityId);
}
