import { isIsoDate } from '../../calendar/format-iso-date.ts';
import { addDays } from '../../calendar/iso-date.ts';
import { firstDayAfter, previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { ItemContext } from '../kind.ts';
import type { MilestonesItem } from './schema.ts';

/** The day that lateness is reckoned at: the end of the project's own dates, or else of the period. */
export function asOfDate({ asOf }: MilestonesItem, context: ItemContext): string {
  const end = addDays(firstDayAfter(context.period), -1);
  const told = asOf === undefined ? undefined : context.item?.(asOf.item)?.facts?.['to'];
  return told !== undefined && isIsoDate(told) ? told : end;
}

/** The last day of the period before, which its colours were reckoned at. */
export function lastDayBefore(period: PeriodId): string {
  return addDays(firstDayAfter(previousPeriod(period)), -1);
}
