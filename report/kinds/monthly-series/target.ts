import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { definedTarget } from '../shared/target-schedule.ts';
import type { SeriesRow } from './schema.ts';

/** A row's target in a month or in the report's period: the plan's, or else the definition's. */
export function targetOf(row: SeriesRow, period: PeriodId, context: ItemContext): DecimalText | undefined {
  return context.plan('target', row.id, period, 'until-next') ?? definedTarget(row, period);
}
