import { addDecimals, divideDecimals, toDecimalText } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { YearAggregation } from './year-figure.ts';

/** More than is printed, so that only what is printed is rounded. */
const exactly = 20;

/**
 * A year's figure, or that of its first periods, from the periods' own; undefined when there are none.
 * @example aggregateYear('mean', ['4', '6']) //=> '5'
 */
export function aggregateYear(
  aggregation: YearAggregation,
  values: readonly DecimalText[],
): DecimalText | undefined {
  const last = values.at(-1);
  if (last === undefined || aggregation === 'last') return last;
  const sum = addDecimals(...values);
  return aggregation === 'sum' ? sum : divideDecimals(sum, toDecimalText(values.length), exactly);
}
