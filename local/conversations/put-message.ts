import type { Message } from '../wire/message.ts';
import type { World } from '../world.ts';

/** Keeps a new or changed message and tells everyone who listens. Gives the message as it was kept. */
export function putMessage(world: World, message: Omit<Message, 'revision'>): Message {
  const before = world.store.message(message.conversationId, message.id);
  const kept = { ...message, revision: (before?.revision ?? 0) + 1 };
  world.store.save({ kind: 'message', message: kept });
  world.events.publish({ type: 'message', message: kept, fresh: before === undefined });
  return kept;
}
