import { toDecimalText } from '../number/decimal.ts';
import { inForce } from '../period/in-force.ts';
import { parsePeriod, yearOf } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Plan } from './plan-schema.ts';
import { planValue } from './plan-value.ts';

/**
 * Looks up a value that holds until another takes its place, e.g. a target: the newest of the year's periods so far that
 * has one, or else the one of the whole year.
 * @example planValueSince(plan, 'service', 'target', 'answered', august2024) //=> '65', given for July
 */
export function planValueSince(
  plan: Plan,
  item: string,
  measure: string,
  cell: string,
  period: PeriodId,
): DecimalText | undefined {
  if (yearOf(period) !== plan.year) return undefined;
  const values: Plan['items'][string][string] = plan.items[item]?.[measure] ?? {};
  const given = Object.keys(values).flatMap((key) => {
    const from = parsePeriod(key);
    const own = values[key];
    const value = typeof own === 'object' ? own[cell] : undefined;
    return from === undefined || value === undefined ? [] : [{ from, value }];
  });
  const standing = inForce(given, period);
  return standing === undefined
    ? planValue(plan, item, measure, cell, period)
    : toDecimalText(standing.value);
}
