import type { Conversation } from '../store/record.ts';
import type { World } from '../world.ts';

/** Starts a thread in a channel. Its id names the message at its root, as in Teams. */
export function startThread(world: World, channelId: string, rootId: string): Conversation {
  const conversation = { id: `${channelId};messageid=${rootId}`, channelId };
  world.store.save({ kind: 'conversation', conversation });
  return conversation;
}

/** The id of the message that a thread hangs on. */
export function threadRoot(conversationId: string): string | undefined {
  return /;messageid=(\d+)$/.exec(conversationId)?.[1];
}
