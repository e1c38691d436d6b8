import { compareDecimals, roundDecimal } from '../number/decimal.ts';
import type { Relation } from '../number/split-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction } from '../value/unit.ts';
import type { Comparisons } from './judged.ts';

const wantedBy: Readonly<Record<Direction, Relation | undefined>> = {
  higher: '>=',
  lower: '<=',
  none: undefined,
};

/**
 * Tells whether a value, as printed, reaches its target. Undefined when there is no target, when neither way is better
 * and the target does not say, and when a value given as an inequality may be on either side.
 * @example targetMet('62', '70', 'higher', 0) //=> false
 * @example targetMet('30', '30', 'higher', 0, { targetRelation: '>' }) //=> false
 */
export function targetMet(
  value: DecimalText,
  target: DecimalText | undefined,
  direction: Direction,
  decimals: number,
  { relation, targetRelation }: Comparisons = {},
): boolean | undefined {
  const wanted = targetRelation ?? wantedBy[direction];
  if (target === undefined || wanted === undefined) return undefined;
  const order = compareDecimals(roundDecimal(value, decimals), target);
  const beyond = isUpward(wanted) ? order > 0 : order < 0;
  if (relation === undefined) return beyond || (order === 0 && isInclusive(wanted));
  if (isUpward(relation) !== isUpward(wanted)) return undefined;
  // "> 30" reaches "> 30", but ">= 30" may be 30 itself.
  const same = order === 0 && (isInclusive(wanted) || !isInclusive(relation));
  return beyond || same ? true : undefined;
}

function isUpward(relation: Relation): boolean {
  return relation.startsWith('>');
}

function isInclusive(relation: Relation): boolean {
  return relation.endsWith('=');
}
