import { createHash } from 'node:crypto';
import type { Conversation } from '../store/record.ts';
import type { World } from '../world.ts';

/** The id of a person's chat with the bot; the same at every start, as one person has one such chat. */
export function personalConversationId(world: World, aadObjectId: string): string {
  const text = `${world.team.tenantId} ${aadObjectId} ${world.config.botId}`;
  return `a:1${createHash('sha256').update(text).digest('base64url')}`;
}

/** A person's chat with the bot, made when it is not there. */
export function ensurePersonal(world: World, aadObjectId: string): Conversation {
  const id = personalConversationId(world, aadObjectId);
  const existing = world.store.conversation(id);
  if (existing !== undefined) return existing;
  const conversation = { id, personal: aadObjectId };
  world.store.save({ kind: 'conversation', conversation });
  return conversation;
}
