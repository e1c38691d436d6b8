import { toDecimalText } from '../../number/decimal.ts';
import type { StatusRule } from '../../status/rule-schema.ts';
import type { Direction, Unit } from '../../value/unit.ts';
import type { Ruled } from '../ruled.ts';
import type { TargetSource } from './target-schedule.ts';

/** A row whose figure a rule may judge. */
export interface RuledRow extends TargetSource {
  readonly id: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly status?: StatusRule | undefined;
}

/** The rule of a row with what it judges; none where it has no rule. A target that only the plan gives is not known here. */
export function rowRuled(row: RuledRow, index: number, hasBaseline: boolean): readonly Ruled[] {
  const { status, unit, decimals, direction, targets = [] } = row;
  if (status === undefined) return [];
  const target = row.target === undefined ? undefined : toDecimalText(row.target);
  const subject = {
    unit,
    decimals,
    direction,
    target,
    targets: [
      ...(target === undefined ? [] : [{ value: target }]),
      ...targets.map(({ from, target: value }) => ({ value: toDecimalText(value), from })),
    ],
    hasBaseline,
  };
  const planned = { cell: row.id, targets: ['target'] };
  return [{ path: ['rows', index, 'status'], rule: status, subject, planned }];
}
