import type { PeriodId } from '../../period/period-id.ts';
import { applyOverride } from '../../status/apply-override.ts';
import { evaluateStatus } from '../../status/evaluate-status.ts';
import type { StatusRule } from '../../status/rule-schema.ts';
import type { Comparisons } from '../../status/judged.ts';
import type { Override, Status } from '../../status/status.ts';
import { trendOf } from '../../status/trend-of.ts';
import type { Cell, CellSource } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Direction, Unit } from '../../value/unit.ts';
import type { ItemContext } from '../kind.ts';
import { type Choice, choiceStatus } from './choice-status.ts';
import type { Previous } from './previous-value.ts';

/** What a cell is made from. With a rule it gets a status, with a previous value a trend. */
export interface CellParts {
  readonly item: string;
  readonly id: string;
  readonly column: string;
  readonly overrideId?: string;
  readonly period: PeriodId;
  readonly label: string;
  readonly value: DecimalText | undefined;
  readonly unit: Unit;
  readonly decimals: number;
  readonly source: CellSource;
  readonly basis?: 'year-to-date' | undefined;
  readonly direction?: Direction;
  readonly target?: DecimalText | undefined;
  readonly rule?: StatusRule | undefined;
  /** What the rule may compare with besides the target; the cell's own period is where it stands unless said. */
  readonly compare?: Comparisons | undefined;
  /** What a person chose where the colour is left to one. */
  readonly choice?: Choice | undefined;
  readonly override?: Override | undefined;
  readonly previous?: Previous<DecimalText> | undefined;
  readonly headline?: boolean;
}

/** Makes a cell with its status, its trend and the reason for them. */
export function makeCell(parts: CellParts, context: Pick<ItemContext, 'language' | 'authorName'>): Cell {
  const { language } = context;
  const { rule, override, compare, choice: _choice, direction = 'none', ...cell } = parts;
  const status = rule === undefined ? undefined : statusOf({ ...parts, rule, direction }, language);
  const overridden =
    status !== undefined && override !== undefined
      ? applyOverride(status, override, language, context.authorName?.(override.by))
      : status;
  const trend =
    cell.value === undefined
      ? undefined
      : trendOf(cell.value, cell.previous?.value, direction, cell.decimals);
  const relation = compare?.relation;
  const targetRelation = compare?.targetRelation;
  return {
    ...cell,
    ...(relation === undefined ? {} : { relation }),
    ...(targetRelation === undefined ? {} : { targetRelation }),
    status: overridden,
    trend,
  };
}

function statusOf(
  parts: CellParts & { readonly rule: StatusRule; readonly direction: Direction },
  language: ItemContext['language'],
): Status {
  const { rule, compare, choice, period, previous } = parts;
  const judged = { ...parts, language, asOf: period, previousValue: previous?.value, ...compare };
  const status = evaluateStatus(rule, judged);
  return choice === undefined ? status : choiceStatus(status, choice, language);
}
