import { toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { definedTarget } from '../shared/target-schedule.ts';
import type { IndicatorRow } from './schema.ts';

/** A row's target in a period: the plan's, or else the definition's, each as it has come to be by then. */
export function targetOf(row: IndicatorRow, period: PeriodId, context: ItemContext): DecimalText | undefined {
  return context.plan('target', row.id, period, 'until-next') ?? definedTarget(row, period);
}

/** What a row's changes and target line are counted from. */
export function baselineOf(
  row: IndicatorRow,
  period: PeriodId,
  context: ItemContext,
): DecimalText | undefined {
  const planned = context.plan('baseline', row.id, period, 'until-next');
  if (planned !== undefined || row.baseline === undefined) return planned;
  return toDecimalText(row.baseline);
}
