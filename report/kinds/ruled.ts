import type { RuleSubject } from '../status/check-rule.ts';
import type { StatusRule } from '../status/rule-schema.ts';

/** A status rule of an item: where it stands in the item, and what it judges. */
export interface Ruled {
  readonly path: readonly (string | number)[];
  readonly rule: StatusRule;
  readonly subject: RuleSubject;
}
