import { channel } from '../conversations/channels.ts';
import type { Message } from '../wire/message.ts';
import type { World } from '../world.ts';

/** The messages of a personal chat or a thread, or of all threads of a channel; oldest first. */
export function messagesOf(world: World, id: string): readonly Message[] {
  if (channel(world, id) === undefined) return world.store.messages(id);
  const threads = world.store.conversations().filter((conversation) => conversation.channelId === id);
  return threads
    .flatMap((thread) => world.store.messages(thread.id))
    .toSorted((a, b) => Number(a.id) - Number(b.id));
}

/** How many of a conversation's messages a person has not read; the own ones count as read. */
export function unreadOf(world: World, who: string, id: string): number {
  const upTo = Number(world.store.readUpTo(who, id) ?? 0);
  return messagesOf(world, id).filter(
    (message) => Number(message.id) > upTo && message.from !== who && message.deletedAt === undefined,
  ).length;
}
