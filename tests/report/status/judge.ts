import { toDecimalText } from '../../../report/number/decimal.ts';
import { evaluateStatus } from '../../../report/status/evaluate-status.ts';
import type { Judged } from '../../../report/status/judged.ts';
import { statusRuleSchema } from '../../../report/status/rule-schema.ts';
import type { Status } from '../../../report/status/status.ts';

interface Given extends Partial<Omit<Judged, 'value' | 'target'>> {
  readonly target?: string;
}

/** Judges a value by a rule as a definition writes it. */
export function judge(rule: unknown, value: string | undefined, given: Given = {}): Status {
  const { target, ...rest } = given;
  return evaluateStatus(statusRuleSchema.parse(rule), {
    value: value === undefined ? undefined : toDecimalText(value),
    target: target === undefined ? undefined : toDecimalText(target),
    unit: 'count',
    decimals: 0,
    direction: 'none',
    language: 'nb',
    ...rest,
  });
}
