import { z } from 'zod';
import { deliveryKinds, deliveryStates } from '../../cycle/ports/delivery-store.ts';
import type { Delivery } from '../../cycle/ports/delivery-store.ts';
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
  problem: z.string().optional(),
} satisfies ShapeOf<Delivery>);

const namesSchema = z.looseObject({ kind: z.string(), state: z.string() });
const kinds: ReadonlySet<string> = new Set(deliveryKinds);
const states: ReadonlySet<string> = new Set(deliveryStates);

/** Whether a newer release wrote a delivery that this one does not know how to send: it is left alone. */
export function isOfNewerRelease(text: string): boolean {
  try {
    const { success, data } = namesSchema.safeParse(JSON.parse(text));
    return success && (!kinds.has(data.kind) || !states.has(data.state));
  } catch {
    return false;
  }
}
