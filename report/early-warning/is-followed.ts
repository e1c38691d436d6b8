import { kindOf } from '../kinds/index.ts';
import type { ItemBase } from '../kinds/kind.ts';
import type { PeriodId } from '../period/period-id.ts';

/** Whether an item has figures that are followed through the year, so that its earlier years are worth keeping. */
export function isFollowed(item: ItemBase, period: PeriodId): boolean {
  const nothingKnown = {
    language: 'en',
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  } as const;
  return kindOf(item).yearFigures(item, undefined, nothingKnown).length > 0;
}
