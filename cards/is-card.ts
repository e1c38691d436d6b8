import { z } from 'zod';
import type { Card } from './card.ts';

const shape = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string(),
  lang: z.string(),
  body: z.array(z.json()),
});

/** Whether a value that came over HTTP is a card of ours. */
export function isCard(value: unknown): value is Card {
  return shape.safeParse(value).success;
}
