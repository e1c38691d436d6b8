import type { DecimalText } from '../value/decimal-text.ts';

/** How a value is out of line with the earlier ones, and what was usual, as written. */
export interface Jump {
  readonly sort: 'ten' | 'digits' | 'sign' | 'far';
  readonly usual: DecimalText;
}

/** Small counts jump by themselves. */
const smallest = 10;
const fewest = 3;

/**
 * Tells whether a value is so far from the earlier ones, oldest first, that it looks like a slip: a digit too many or too
 * few, two digits swapped, a sign turned, or out of all proportion. Estimates only, so plain numbers do.
 * @example jumpOf('120560', ['11900', '12010', '12056']) //=> { sort: 'ten', usual: '12056' }
 */
export function jumpOf(now: DecimalText, earlier: readonly DecimalText[]): Jump | undefined {
  const last = earlier.at(-1);
  if (last === undefined || now === '0') return undefined;
  const value = Number(now);
  const past = earlier.map(Number);
  const typical = median(past.map(Math.abs));
  if (typical === 0) return undefined;
  const allOneSign = past.every((other) => other > 0) || past.every((other) => other < 0);
  const ratio = Math.abs(value) / typical;
  if (past.length >= fewest && allOneSign && value * Number(last) < 0 && isNear(ratio, 1, 0.5))
    return { sort: 'sign', usual: last };
  if (Math.max(Math.abs(value), typical) < smallest) return undefined;
  const steady = past.every((other) => isNear(Math.abs(other) / typical, 1, 1));
  // A ratio of ten by chance is the likelier, the fewer there are to compare with.
  const slack = past.length < fewest ? 0.05 : 0.25;
  if (steady && [0.001, 0.01, 0.1, 10, 100, 1000].some((power) => isNear(ratio / power, 1, slack)))
    return { sort: 'ten', usual: last };
  if (past.length < fewest) return undefined;
  if (isSwapped(now, past, typical)) return { sort: 'digits', usual: last };
  return isFar(value, past, typical) ? { sort: 'far', usual: last } : undefined;
}

/** The digits of a value that is clearly off, with two neighbours swapped, lie close to the usual. */
function isSwapped(now: DecimalText, past: readonly number[], typical: number): boolean {
  const spread = deviation(past);
  const off = Math.abs(Math.abs(Number(now)) - typical);
  if (off < typical * 0.3 || off < 6 * spread) return false;
  return Array.from(now).some((digit, index) => {
    const next = now[index + 1];
    if (next === undefined || !/\d\d/.test(digit + next) || digit === next) return false;
    const swapped = Number(now.slice(0, index) + next + digit + now.slice(index + 2));
    return isNear(Math.abs(swapped) / typical, 1, 0.1);
  });
}

function isFar(value: number, past: readonly number[], typical: number): boolean {
  const distance = Math.abs(Math.abs(value) - typical);
  if (past.length < 5) return Math.abs(value) > 3 * Math.max(...past.map(Math.abs)) && distance > smallest;
  return distance > 8 * Math.max(deviation(past), typical * 0.1);
}

/** The median absolute deviation, which one odd value does not move. */
function deviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 1 ? sorted.slice(middle, middle + 1) : sorted.slice(middle - 1);
  return (low + high) / 2;
}

/** Whether a ratio lies within a factor of 1 + slack of another. */
function isNear(ratio: number, to: number, slack: number): boolean {
  return ratio <= to * (1 + slack) && ratio * (1 + slack) >= to;
}
