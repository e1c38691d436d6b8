import { z } from 'zod';
import { messageSchema } from './message.ts';

/** What `GET /events` streams, one JSON object for each server-sent event. */
export const eventSchema = z.discriminatedUnion('type', [
  /** New or changed; `fresh` is true the first time. */
  z.object({ type: z.literal('message'), message: messageSchema, fresh: z.boolean() }),
  z.object({ type: z.literal('typing'), conversationId: z.string() }),
  /** Installed, uninstalled, blocked, read: fetch the lists again. */
  z.object({ type: z.literal('people') }),
  z.object({ type: z.literal('clock') }),
]);

export type LocalEvent = z.infer<typeof eventSchema>;
