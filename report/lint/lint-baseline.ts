import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { RuleFinding, RuleSubject } from '../status/check-rule.ts';
import type { StatusRule, TimedRule } from '../status/rule-schema.ts';

/** A rule that counts from a baseline which neither it nor the row gives, so that the plan must. */
export function lintBaseline(
  rule: StatusRule,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  if (!lacksBaseline(rule, subject)) return [];
  const message = translate(language, 'lint.baselineFromPlan');
  return [{ severity: 'note', message, path: [], mend: 'baseline: 100' }];
}

/** Whether the baseline must come from the plan. */
export function lacksBaseline(rule: StatusRule, { hasBaseline }: RuleSubject): boolean {
  if (hasBaseline !== false) return false;
  return 'schedule' in rule ? rule.schedule.some((entry) => needsBaseline(entry.rule)) : needsBaseline(rule);
}

function needsBaseline(rule: TimedRule): boolean {
  if ('linear' in rule) return rule.linear.baseline === undefined;
  return 'change' in rule && rule.change.from === 'baseline' && rule.change.baseline === undefined;
}
