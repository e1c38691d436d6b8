import { channel } from '../conversations/channels.ts';
import type { Conversation } from '../store/record.ts';
import type { World } from '../world.ts';
import { conversationNotFound } from './connector-error.ts';

/** A conversation by any id that Teams takes: a personal chat, a thread, a channel or the team. Throws a 404. */
export function findConversation(world: World, id: string): Conversation {
  const known = world.store.conversation(id);
  if (known !== undefined) return known;
  if (channel(world, id) !== undefined) return { id, channelId: id };
  throw conversationNotFound();
}
