import { z } from 'zod';
import type { Channel } from '../../cycle/ports/people-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const channelSchema: z.ZodType<Channel> = z.looseObject({
  report: z.string(),
  conversationId: z.string(),
  teamId: z.string(),
  tenantId: z.string(),
  serviceUrl: z.string(),
  name: z.string(),
  chosenBy: z.string(),
  chosenAt: z.string(),
} satisfies ShapeOf<Channel>);
