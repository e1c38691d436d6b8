import type { Language } from '../language/language.ts';
import type { Relation } from '../number/split-number.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction, Unit } from '../value/unit.ts';

/** The value that a rule judges, how it is printed, and what it may be compared with. */
export interface Judged extends Comparisons {
  readonly value: DecimalText | undefined;
  readonly target?: DecimalText | undefined;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly language: Language;
}

/** What some rules need to know beside value and target. */
export interface Comparisons {
  /** The value is given only as an inequality: `>` says that it is more than `value`. */
  readonly relation?: Relation | undefined;
  /** How the target is written where that is stricter or looser than its direction, e.g. `>`. */
  readonly targetRelation?: Relation | undefined;
  /** The target of the whole year, where `target` is that of a shorter time. */
  readonly yearTarget?: DecimalText | undefined;
  readonly baseline?: DecimalText | undefined;
  readonly previousValue?: DecimalText | undefined;
  readonly samePeriodLastYear?: DecimalText | undefined;
  /** How many months the value covers, where that is not all of the year until then. */
  readonly months?: number | undefined;
  /** The period at whose end the value stands; for a year's estimate the year. */
  readonly asOf?: PeriodId | undefined;
}
