import { z } from 'zod';
import type { ShapeOf } from './shape-of.ts';

/** One line of a report's list of periods. */
export interface IndexedPeriod {
  readonly report: string;
  readonly period: string;
  readonly imported: boolean;
}

export const indexedPeriodSchema: z.ZodType<IndexedPeriod> = z.looseObject({
  report: z.string(),
  period: z.string(),
  imported: z.boolean(),
} satisfies ShapeOf<IndexedPeriod>);
