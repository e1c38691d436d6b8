import { divideDecimals, multiplyDecimals, subtractDecimals, toDecimalText } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';

/** A figure of the year so far: added up or averaged over its periods, or the last of them. */
export interface YearSoFar {
  readonly aggregation: 'sum' | 'mean' | 'last';
  readonly value: DecimalText;
  /** How many periods have gone, and how many the year has. */
  readonly gone: number;
  readonly inYear: number;
}

/** More than is printed, so that only what is printed is rounded. */
const exactly = 20;

/**
 * What each of the year's remaining periods must give on average for the year to reach its target, or by how much a standing
 * figure must change in each; undefined when none remains.
 * @example requiredPace({ aggregation: 'sum', value: '26', gone: 1, inYear: 3 }, '30') //=> '2'
 */
export function requiredPace(
  { aggregation, value, gone, inYear }: YearSoFar,
  target: DecimalText,
): DecimalText | undefined {
  const remaining = inYear - gone;
  if (remaining <= 0) return undefined;
  const isMean = aggregation === 'mean';
  const whole = isMean ? multiplyDecimals(target, toDecimalText(inYear)) : target;
  const soFar = isMean ? multiplyDecimals(value, toDecimalText(gone)) : value;
  return divideDecimals(subtractDecimals(whole, soFar), toDecimalText(remaining), exactly);
}
