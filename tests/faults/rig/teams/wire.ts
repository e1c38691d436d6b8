import { z } from 'zod';

const rate = z.number().optional();

/** What the programme tells the connector's process. Each order with an `id` is confirmed with `done`. */
export const orderSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    people: z.array(
      z.object({
        id: z.string(),
        teamsId: z.string(),
        name: z.string(),
        email: z.string(),
        app: z.enum(['blocked', 'none']).optional(),
      }),
    ),
    channelId: z.string(),
    seed: z.number(),
    /** The moment that the programme counts milliseconds from (`performance.timeOrigin`). */
    origin: z.number(),
  }),
  z.object({
    type: z.literal('faults'),
    id: z.number(),
    rates: z.object({
      throttle: rate,
      serverError: rate,
      acceptedThenReset: rate,
      reset: rate,
      hang: rate,
    }),
    conversation: z.string().optional(),
  }),
  z.object({ type: z.literal('throttling'), id: z.number(), on: z.boolean() }),
  /** Nothing but the confirmation that everything before has been told. */
  z.object({ type: z.literal('tell'), id: z.number() }),
]);
export type Order = z.output<typeof orderSchema>;

const requestSchema = z.enum(['send', 'update', 'delete', 'create', 'read']);

/** What the connector's process tells the programme. */
export const toldSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listening'), url: z.string() }),
  z.object({ type: z.literal('done'), id: z.number() }),
  z.object({
    type: z.literal('entry'),
    entry: z.object({
      at: z.number(),
      request: requestSchema,
      conversation: z.string(),
      carriedOut: z.boolean(),
      acknowledged: z.boolean(),
      status: z.number().optional(),
      activityId: z.string().optional(),
      activity: z.unknown().optional(),
      early: z.literal(true).optional(),
    }),
  }),
  z.object({
    type: z.literal('violation'),
    violation: z.object({
      at: z.number(),
      scope: z.enum(['thread', 'app']),
      request: z.enum(['send', 'create', 'read']),
      thread: z.string(),
      most: z.number(),
      withinMs: z.number(),
      heldMs: z.number(),
    }),
  }),
]);
export type Told = z.output<typeof toldSchema>;
