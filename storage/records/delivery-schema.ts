import { z } from 'zod';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const deliverySchema: z.ZodType<Delivery> = z.looseObject({
  report: z.string(),
  period: z.string(),
  key: z.string(),
  kind: z.enum(['prompt', 'reminder', 'report', 'notice']),
  to: z.string(),
  section: z.string().optional(),
  state: z.enum(['pending', 'sending', 'sent', 'unknown', 'dead']),
  attempts: z.int().min(0),
  notBefore: z.string().optional(),
  claimedBy: z.string().optional(),
  claimedUntil: z.string().optional(),
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
  sentAt: z.string().optional(),
  resentAt: z.string().optional(),
  problem: z.string().optional(),
} satisfies ShapeOf<Delivery>);
