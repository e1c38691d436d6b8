import { divideDecimals, multiplyDecimals, subtractDecimals, toDecimalText } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';

/** A figure of the year so far, added up or averaged over its periods. */
export interface YearSoFar {
  readonly aggregation: 'sum' | 'mean';
  readonly value: DecimalText;
  /** How many periods have gone, and how many the year has. */
  readonly gone: number;
  readonly inYear: number;
}

/** More than is printed, so that only what is printed is rounded. */
const exactly = 20;

/**
 * What each of the year's remaining periods must give on average for the year to reach its target; undefined when none
 * remains.
 * @example requiredPace({ aggregation: 'sum', value: '26', gone: 1, inYear: 3 }, '30') //=> '2'
 */
export function requiredPace(
  { aggregation, value, gone, inYear }: YearSoFar,
  target: DecimalText,
): DecimalText | undefined {
  const remaining = inYear - gone;
  if (remaining <= 0) return undefined;
  const whole = aggregation === 'sum' ? target : multiplyDecimals(target, toDecimalText(inYear));
  const soFar = aggregation === 'sum' ? value : multiplyDecimals(value, toDecimalText(gone));
  return divideDecimals(subtractDecimals(whole, soFar), toDecimalText(remaining), exactly);
}

/**
 * Where the year ends if the rest of it goes as it has gone so far: a straight projection, nothing more.
 * @example projectedYear({ aggregation: 'sum', value: '26', gone: 1, inYear: 3 }) //=> '78'
 */
export function projectedYear({ aggregation, value, gone, inYear }: YearSoFar): DecimalText | undefined {
  if (gone <= 0) return undefined;
  if (aggregation === 'mean') return value;
  return divideDecimals(multiplyDecimals(value, toDecimalText(inYear)), toDecimalText(gone), exactly);
}
