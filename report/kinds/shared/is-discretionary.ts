import type { PeriodId } from '../../period/period-id.ts';
import { ruleAt } from '../../status/rule-at.ts';
import type { StatusRule } from '../../status/rule-schema.ts';

/** Whether a rule leaves the colour to a person in a period. */
export function isDiscretionary(rule: StatusRule | undefined, period: PeriodId): boolean {
  const timed = rule === undefined ? undefined : ruleAt(rule, period);
  return timed !== undefined && 'discretionary' in timed;
}
