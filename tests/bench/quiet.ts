/**
 * The value that a tenth of several are below: what something costs while nothing else happens on the machine, without trusting
 * one lucky sample.
 * @example quiet([3, 1, 2]) //=> 1
 */
export function quiet(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length / 10)];
  if (low === undefined) throw new RangeError('The quiet one of nothing');
  return low;
}
