import { toDecimalText } from '../number/decimal.ts';
import type { PeriodId } from '../period/period-id.ts';
import { yearOf } from '../period/period.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Plan } from './plan-schema.ts';

/**
 * Looks up a value of the plan: the period's own, or else the one that holds for the whole year. Undefined in another
 * year than the plan's: what is not known is blank.
 * @example planValue(plan, 'statement', 'annualBudget', 'sla', march2024) //=> '427286'
 */
export function planValue(
  plan: Plan,
  item: string,
  measure: string,
  cell: string,
  period: PeriodId,
): DecimalText | undefined {
  if (yearOf(period) !== plan.year) return undefined;
  const values = plan.items[item]?.[measure];
  const own = values?.[period];
  const found = (typeof own === 'object' ? own[cell] : undefined) ?? values?.[cell];
  return typeof found === 'string' ? toDecimalText(found) : undefined;
}
