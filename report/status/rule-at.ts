import type { PeriodId } from '../period/period-id.ts';
import { inForce } from '../period/in-force.ts';
import type { StatusRule, TimedRule } from './rule-schema.ts';

/**
 * The rule that holds in a period: of a schedule the newest entry that has begun, or none before the first.
 * @example ruleAt({ schedule: [{ from: '2024-07', rule }] }, '2024-06') //=> undefined
 */
export function ruleAt(rule: StatusRule, period: PeriodId | undefined): TimedRule | undefined {
  if (!('schedule' in rule)) return rule;
  const entry = period === undefined ? rule.schedule.at(-1) : inForce(rule.schedule, period);
  if (entry === undefined) return undefined;
  return rule.reading === undefined ? entry.rule : { reading: rule.reading, ...entry.rule };
}
