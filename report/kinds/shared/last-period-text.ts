import { periodBefore } from './period-before.ts';
import type { ItemContext } from '../kind.ts';

/**
 * What a cell said in the period just before, which is what a report of projects calls "previous". Undefined where that
 * period said nothing, whatever earlier ones did.
 */
export function lastPeriodText(cell: string, context: ItemContext): string | undefined {
  return context.history(cell, periodBefore(context));
}
