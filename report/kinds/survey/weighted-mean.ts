import { addDecimals, divideDecimals, multiplyDecimals } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** Enough that rounding to what is printed is not changed by rounding before it. */
const exactDecimals = 30;

/**
 * The mean of groups, each weighted by its size (K13); undefined when no group has anybody in it.
 * @example weightedMean([{ size: '10', mean: '4' }, { size: '30', mean: '2' }]) //=> '2.5'
 */
export function weightedMean(
  groups: readonly { readonly size: DecimalText; readonly mean: DecimalText }[],
): DecimalText | undefined {
  const people = addDecimals(...groups.map(({ size }) => size));
  if (people === '0') return undefined;
  const sum = addDecimals(...groups.map(({ size, mean }) => multiplyDecimals(size, mean)));
  return divideDecimals(sum, people, exactDecimals);
}
