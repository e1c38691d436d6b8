import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  roundDecimal,
  subtractDecimals,
} from '../../number/decimal.ts';
import { roundingTolerance } from '../../number/rounding-tolerance.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** How far the parts of a split are from what they should add up to. */
export interface SplitDifference {
  readonly sum: DecimalText;
  /** The total as it is printed, less the sum: positive where something is not explained. */
  readonly difference: DecimalText;
  /** What rounding alone may make the difference. */
  readonly tolerance: DecimalText;
  readonly isExplained: boolean;
}

/**
 * Holds the parts of a split against its total, as both are printed. Undefined without a total or without any part.
 * @example splitDifference(['3.1', '0.3', '-0.5'], '2.9', 1) //=> { sum: '2.9', difference: '0', tolerance: '0.2', isExplained: true }
 */
export function splitDifference(
  parts: readonly DecimalText[],
  total: DecimalText | undefined,
  decimals: number,
): SplitDifference | undefined {
  if (total === undefined || parts.length === 0) return undefined;
  const sum = addDecimals(...parts);
  const difference = subtractDecimals(roundDecimal(total, decimals), roundDecimal(sum, decimals));
  const tolerance = roundingTolerance(parts.length, decimals);
  return {
    sum,
    difference,
    tolerance,
    isExplained: compareDecimals(absoluteDecimal(difference), tolerance) <= 0,
  };
}
