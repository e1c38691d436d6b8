import type { Language } from '../language/language.ts';
import { checkSchedule, type RuleFinding, type RuleSubject } from '../status/check-rule.ts';
import { type Limits, limitsOf } from '../status/limits-of.ts';
import type { StatusRule } from '../status/rule-schema.ts';
import { lintBaseline } from './lint-baseline.ts';
import { lintDecimals } from './lint-decimals.ts';
import { lintDirection } from './lint-direction.ts';
import type { LimitsCheck, LimitsLint } from './lint-limits.ts';
import { lintScale } from './lint-scale.ts';
import { lintSeams } from './lint-seams.ts';
import { lintTarget } from './lint-target.ts';
import { lintUnits } from './lint-units.ts';
import { lintYearLimits } from './lint-year-limits.ts';

/**
 * Looks for what is wrong, doubtful or worth knowing about a rule and its targets, each with what may be written
 * instead. One slip is told once: limits in another unit are not also held against the target.
 * @example lintRule({ bands: { green: '>= 70', red: '<= 70' } }, subject, 'en')[0].mend //=> 'green: "> 70"'
 */
export function lintRule(rule: StatusRule, subject: RuleSubject, language: Language): readonly RuleFinding[] {
  return [
    ...checkSchedule(rule, language),
    ...limitsOf(rule).flatMap((limits) => ofLimits(rule, limits, subject, language)),
    ...lintBaseline(rule, subject, language),
  ];
}

function ofLimits(
  rule: StatusRule,
  limits: Limits,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const lint: LimitsLint = { rule, limits, subject, language };
  const units = lintUnits(lint);
  if (units.length > 0) return units;
  const found = [lintSeams, lintDirection, lintDecimals, lintYearLimits].flatMap((check) => check(lint));
  return [...found, ...aboutTarget(lint, found)];
}

/** Nothing can be said of a target beside limits that go the wrong way. */
function aboutTarget(lint: LimitsLint, found: readonly RuleFinding[]): ReturnType<LimitsCheck> {
  if (found.some(({ severity }) => severity === 'error')) return [];
  const scale = lintScale(lint);
  return scale.length > 0 ? scale : lintTarget(lint);
}
