import { addDecimals, divideDecimals, multiplyDecimals, toDecimalText } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { FromCell } from './from-schema.ts';

/** A part's figure with what it weighs; undefined where the part says nothing. */
export interface Part {
  readonly value: DecimalText | undefined;
  readonly weight?: DecimalText | undefined;
}

/**
 * Makes one figure of those of the parts, in their order; undefined where one that is needed is missing, because blank is not
 * zero. Means are rounded to the field's decimals, sums are exact.
 * @example aggregate([{ value: '5.3' }, { value: '5.1' }], 'mean', 1) //=> '5.2'
 */
export function aggregate(
  parts: readonly Part[],
  how: FromCell['aggregate'],
  decimals: number,
): DecimalText | undefined {
  if (how === 'last') return parts.at(-1)?.value;
  const values = known(parts.map(({ value }) => value));
  if (values === undefined || values.length === 0) return undefined;
  if (how === 'sum') return addDecimals(...values);
  const weights = how === 'mean' ? values.map(() => one) : known(parts.map(({ weight }) => weight));
  if (weights === undefined) return undefined;
  const total = addDecimals(...weights);
  if (total === '0') return undefined;
  const products = values.map((value, index) => multiplyDecimals(value, weights[index] ?? one));
  return divideDecimals(addDecimals(...products), total, decimals);
}

const one = toDecimalText('1');

function known(values: readonly (DecimalText | undefined)[]): readonly DecimalText[] | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === values.length ? present : undefined;
}
