/**
 * The middle of several values.
 * @example median([3, 1, 2]) //=> 2
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('The middle of nothing');
  return middle;
}
