import { toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import type { IndicatorRow } from './schema.ts';

/** A row's target in a period: the plan's, or else the definition's. */
export function targetOf(row: IndicatorRow, period: PeriodId, context: ItemContext): DecimalText | undefined {
  const planned = context.plan('target', row.id, period);
  if (planned !== undefined || row.target === undefined) return planned;
  return toDecimalText(row.target);
}
