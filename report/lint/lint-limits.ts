import type { Language } from '../language/language.ts';
import type { RuleFinding, RuleSubject } from '../status/check-rule.ts';
import type { Limits } from '../status/limits-of.ts';
import type { StatusRule } from '../status/rule-schema.ts';

/** What one check of limits is given. `rule` is the whole rule that they stand in. */
export interface LimitsLint {
  readonly rule: StatusRule;
  readonly limits: Limits;
  readonly subject: RuleSubject;
  readonly language: Language;
}

/** One thing to look for in limits. Gives what it finds. */
export type LimitsCheck = (lint: LimitsLint) => readonly RuleFinding[];
