import { z } from 'zod';

/** A press on a card's button, as the page reports it: `POST /local/actions`. */
export const pressSchema = z.object({
  conversationId: z.string(),
  activityId: z.string(),
  /** `aadObjectId` of the person who pressed. */
  as: z.string(),
  action: z.object({
    type: z.string().default('Action.Execute'),
    id: z.string().optional(),
    verb: z.string().optional(),
    title: z.string().optional(),
    data: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
  }),
  inputs: z.record(z.string(), z.unknown()).default({}),
  via: z.enum(['execute', 'submit']).default('execute'),
  locale: z.string().default('nb-NO'),
});

/** What came of a press. `attempts` counts the requests sent to the bot. */
export const pressResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('card'), attempts: z.number() }),
  z.object({ outcome: z.literal('message'), attempts: z.number(), message: z.string() }),
  z.object({ outcome: z.literal('none'), attempts: z.number() }),
  z.object({
    outcome: z.literal('error'),
    attempts: z.number(),
    reason: z.enum(['unreachable', 'timeout', 'refused']),
    status: z.number().optional(),
    message: z.string().optional(),
  }),
]);

export type Press = z.infer<typeof pressSchema>;
export type PressResult = z.infer<typeof pressResultSchema>;
