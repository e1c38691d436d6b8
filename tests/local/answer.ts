import { z } from 'zod';

const named = z.looseObject({ id: z.string(), name: z.string().optional() });

/** What the tests read out of an activity that reached the bot; the rest is kept for comparing. */
export const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string(), conversationType: z.string() }),
  recipient: named,
  text: z.string().optional(),
  replyToId: z.string().optional(),
  locale: z.string().optional(),
  value: z
    .looseObject({
      sick: z.string().optional(),
      action: z
        .looseObject({ verb: z.string(), data: z.looseObject({ sick: z.string().optional() }) })
        .optional(),
    })
    .optional(),
});

/** What the tests read out of an answer of the connector or the client API. A list comes as `list`. */
export const answerSchema = z.preprocess(
  (body) => (Array.isArray(body) ? { list: body } : body),
  z.looseObject({
    id: z.string().default(''),
    activityId: z.string().default(''),
    conversationId: z.string().default(''),
    error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
  }),
);

export type Activity = z.infer<typeof activitySchema>;
export type Answer = z.infer<typeof answerSchema>;
