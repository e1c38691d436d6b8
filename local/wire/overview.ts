import { z } from 'zod';
import { memberSchema } from './team-file.ts';

/** Whether a person (or the team) has the app: never added, added, or added and then blocked. */
export const appSchema = z.enum(['none', 'installed', 'blocked']);

export const personSchema = memberSchema.extend({
  app: appSchema,
  /** Unread messages in the personal chat. */
  unread: z.number(),
  personalConversationId: z.string(),
});

/** Who and what there is: `GET /local/people`. */
export const peopleSchema = z.object({
  tenantId: z.string(),
  timeZone: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  team: z.object({ id: z.string(), name: z.string(), app: appSchema }),
  people: z.array(personSchema),
});

/** One line of a person's list of conversations. */
export const conversationViewSchema = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'channel']),
  name: z.string(),
  unread: z.number(),
  lastMessageAt: z.string().optional(),
  preview: z.string().optional(),
});

export const conversationsSchema = z.object({ conversations: z.array(conversationViewSchema) });

export type App = z.infer<typeof appSchema>;
export type Person = z.infer<typeof personSchema>;
export type People = z.infer<typeof peopleSchema>;
export type ConversationView = z.infer<typeof conversationViewSchema>;
