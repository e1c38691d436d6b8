import { periodBefore } from './period-before.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from './capitalise.ts';

/** An earlier period's name for a hint: the year is named unless it is the period just before ("Februar"). */
export function periodName(period: PeriodId, context: ItemContext): string {
  const year = period !== periodBefore(context);
  return capitalise(periodLabel(period, context.language, { year }));
}
