import { z } from 'zod';

export const attachmentSchema = z.object({
  contentType: z.string(),
  content: z.unknown().optional(),
  contentUrl: z.string().optional(),
  name: z.string().optional(),
});

export const suggestionSchema = z.object({ title: z.string(), value: z.string() });

/** A message as the page and the tests see it. In a channel, `conversationId` is the thread's. */
export const messageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  channelId: z.string().optional(),
  /** The person's `aadObjectId`; `bot` for the bot's own messages. */
  from: z.string(),
  sentAt: z.string(),
  editedAt: z.string().optional(),
  deletedAt: z.string().optional(),
  /** Counts every change of the content, also a card replaced by the answer to a press. */
  revision: z.number(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(attachmentSchema),
  suggestions: z.array(suggestionSchema),
  mentionsBot: z.boolean(),
  /** Why a person's message did not reach the bot. */
  undelivered: z.enum(['unreachable', 'timeout', 'refused']).optional(),
});

export type Attachment = z.infer<typeof attachmentSchema>;
export type Message = z.infer<typeof messageSchema>;
