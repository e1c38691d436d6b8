import type { Relation } from '../number/split-number.ts';
import type { RuleSubject } from '../status/check-rule.ts';
import type { StatusRule } from '../status/rule-schema.ts';

/** A status rule of an item: where it stands in the item, and what it judges. */
export interface Ruled {
  readonly path: readonly (string | number)[];
  readonly rule: StatusRule;
  readonly subject: RuleSubject;
  /** The plan's cell with the row's targets and baseline, and the measures whose targets the rule judges by. */
  readonly planned?: {
    readonly cell: string;
    readonly targets: readonly string[];
    readonly relation?: Relation | undefined;
  };
}
