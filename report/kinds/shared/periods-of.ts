import type { YearValues } from '../../early-warning/year-figure.ts';
import { subtractDecimals } from '../../number/decimal.ts';

/**
 * Turns what has been counted up to each period of a year into what each period itself gave.
 * @example periodsOf(['3', '5', undefined, '9']) //=> ['3', '2', undefined, undefined]
 */
export function periodsOf(counted: YearValues): YearValues {
  return counted.map((value, index) => {
    const before = counted[index - 1];
    if (value === undefined || index === 0) return value;
    return before === undefined ? undefined : subtractDecimals(value, before);
  });
}
