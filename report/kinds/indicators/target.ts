import { toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { dataPeriod } from '../shared/data-period.ts';
import { definedTarget } from '../shared/target-schedule.ts';
import type { IndicatorRow } from './schema.ts';

/** A row's target in a period: the plan's, or else the definition's, each as it has come to be by then. */
export function targetOf(row: IndicatorRow, period: PeriodId, context: ItemContext): DecimalText | undefined {
  const at = dataPeriod(period, row.dataLag);
  return context.plan('target', row.id, at, 'until-next') ?? definedTarget(row, at);
}

/** What a row's changes and target line are counted from. */
export function baselineOf(
  row: IndicatorRow,
  period: PeriodId,
  context: ItemContext,
): DecimalText | undefined {
  const planned = context.plan('baseline', row.id, dataPeriod(period, row.dataLag), 'until-next');
  if (planned !== undefined || row.baseline === undefined) return planned;
  return toDecimalText(row.baseline);
}

/** The year's target: its own, or that of every period where the year's figure is one of the same sort. */
export function yearTargetOf(
  row: IndicatorRow,
  period: PeriodId,
  context: ItemContext,
): DecimalText | undefined {
  const planned = context.plan('annualTarget', row.id, period, 'until-next');
  if (planned !== undefined) return planned;
  if (row.year?.target !== undefined) return toDecimalText(row.year.target);
  return row.aggregation === 'sum' ? undefined : targetOf(row, period, context);
}
