import { z } from 'zod';

const id = z.string().min(1).max(2000);
const named = z.looseObject({ id, name: z.string().max(1000).nullish() });

/** Activities that a person sends: without a person there is nobody to answer. */
const fromPerson = new Set(['message', 'invoke', 'installationUpdate']);

/**
 * An activity as the bot accepts it. Strict about everything that it acts on, and silent about the rest, which Teams
 * extends at will. What a card's data may hold is checked where cards are read.
 */
export const activitySchema = z
  .looseObject({
    type: z.string().regex(/^[A-Za-z]{1,60}$/),
    channelId: z.literal('msteams'),
    serviceUrl: z.string().min(1).max(2000),
    id: id.optional(),
    replyToId: id.nullish(),
    from: z.looseObject({
      id,
      aadObjectId: z
        .string()
        .regex(/^[\w-]{1,64}$/)
        .nullish(),
    }),
    recipient: z.looseObject({ id }),
    conversation: z.looseObject({
      id,
      conversationType: z.string().max(60).nullish(),
      tenantId: id.nullish(),
    }),
    channelData: z
      .looseObject({
        tenant: z.looseObject({ id: id.nullish() }).nullish(),
        team: named.nullish(),
        channel: named.nullish(),
      })
      .nullish(),
    text: z.string().nullish(),
    value: z.unknown().optional(),
    name: z.string().max(200).nullish(),
    action: z.string().max(200).nullish(),
    entities: z
      .array(
        z.looseObject({
          type: z.string().max(200),
          mentioned: z.looseObject({ id }).nullish(),
          text: z.string().nullish(),
        }),
      )
      .max(500)
      .nullish(),
    membersAdded: z.array(z.looseObject({ id })).nullish(),
    membersRemoved: z.array(z.looseObject({ id })).nullish(),
    deliveryMode: z.literal('normal').nullish(),
  })
  .refine((activity) => !fromPerson.has(activity.type) || Boolean(activity.from.aadObjectId), {
    path: ['from', 'aadObjectId'],
    message: 'a person is required',
  })
  .refine((activity) => activity.type !== 'invoke' || Boolean(activity.name), {
    path: ['name'],
    message: 'an invoke has a name',
  });

export type IncomingActivity = z.infer<typeof activitySchema>;
