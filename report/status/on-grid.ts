import { ceilDecimal, floorDecimal } from '../number/decimal.ts';
import type { Bound } from './band.ts';

/**
 * Gives the limit that lets through the same printed values and is itself printed exactly, so that what is printed
 * explains the colour. An exact value stays what it is.
 * @example onGrid({ op: '>=', value: '9.6667', decimals: 0 }, 0).value //=> '10'
 */
export function onGrid(bound: Bound, decimals: number): Bound {
  const { op, value } = bound;
  if (op === '=') return bound;
  const up = op === '>=' || op === '<';
  return { op, value: up ? ceilDecimal(value, decimals) : floorDecimal(value, decimals), decimals };
}
