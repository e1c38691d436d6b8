import { z } from 'zod';
import { deliveryKinds, deliveryStates } from '../../cycle/ports/delivery-store.ts';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import { colours } from '../../report/status/status.ts';
import type { ShapeOf } from './shape-of.ts';

export const deliverySchema: z.ZodType<Delivery> = z.looseObject({
  report: z.string(),
  period: z.string(),
  key: z.string(),
  kind: z.enum(deliveryKinds),
  to: z.string(),
  section: z.string().optional(),
  state: z.enum(deliveryStates),
  attempts: z.int().min(0),
  notBefore: z.string().optional(),
  waitMs: z.number().optional(),
  claimedBy: z.string().optional(),
  claimedUntil: z.string().optional(),
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
  sentAt: z.string().optional(),
  resentAt: z.string().optional(),
  tells: z.enum(colours).optional(),
  problem: z.string().optional(),
} satisfies ShapeOf<Delivery>);
