import { z } from 'zod';
import { messageSchema } from '../wire/message.ts';
import { appSchema } from '../wire/overview.ts';

export const conversationSchema = z.object({
  id: z.string(),
  /** The person of a personal chat. */
  personal: z.string().optional(),
  /** The channel of a thread. */
  channelId: z.string().optional(),
});

/** What is written to the journal. A later record with the same key replaces an earlier one. */
export const recordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('conversation'), conversation: conversationSchema }),
  z.object({ kind: z.literal('message'), message: messageSchema }),
  /** `announced`: the bot has been told of it. */
  z.object({ kind: z.literal('app'), who: z.string(), app: appSchema, announced: z.boolean() }),
  z.object({ kind: z.literal('read'), who: z.string(), conversationId: z.string(), upTo: z.string() }),
]);

export type Conversation = z.infer<typeof conversationSchema>;
export type StoreRecord = z.infer<typeof recordSchema>;

/** The key under which a record replaces another. */
export function recordKey(record: StoreRecord): string {
  if (record.kind === 'conversation') return `conversation ${record.conversation.id}`;
  if (record.kind === 'message') return `message ${record.message.conversationId} ${record.message.id}`;
  if (record.kind === 'app') return `app ${record.who}`;
  return `read ${record.who} ${record.conversationId}`;
}
