import { kindOf } from '../kinds/index.ts';
import type { Item } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';

/** The items of a section that are asked for in a period; without one, all that ever are. */
export function dueItems(
  { items }: { readonly items: readonly Item[] },
  period: PeriodId | undefined,
): readonly Item[] {
  if (period === undefined) return items;
  return items.filter((item) => kindOf(item).isDue(item, period));
}
