import type { DecimalText } from '../value/decimal-text.ts';
import type { Bound } from '../status/band.ts';

/**
 * Writes limits as a definition has them. Three decimals get a zero, since `1.126` may be read in two ways.
 * @example bandText({ op: '>=', value: '65' }, { op: '<', value: '70' }) //=> '>= 65 and < 70'
 */
export function bandText(...bounds: readonly (Pick<Bound, 'op' | 'value'> | undefined)[]): string {
  return bounds
    .filter((bound) => bound !== undefined)
    .map(({ op, value }) => (op === '=' ? plain(value) : `${op} ${plain(value)}`))
    .join(' and ');
}

/** A number as it may stand in limits. */
function plain(value: DecimalText): string {
  return /\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** @example bandMend('green', '>= 28') //=> 'green: ">= 28"' */
export function bandMend(colour: string, text: string): string {
  return `${colour}: "${text}"`;
}
