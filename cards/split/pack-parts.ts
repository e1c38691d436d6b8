/**
 * Puts entries into parts in their order, as many in each as fit. An entry larger than a whole part gets its own.
 * @param firstTaken how much of the first part is taken already.
 * @example packParts([3, 3, 3], (size) => size, 7, 0) //=> [[3, 3], [3]]
 */
export function packParts<T>(
  entries: readonly T[],
  sizeOf: (entry: T) => number,
  capacity: number,
  firstTaken: number,
): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let taken = firstTaken;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const last = parts.at(-1) ?? [];
    if (taken + size > capacity && (last.length > 0 || (parts.length === 1 && firstTaken > 0))) {
      parts.push([entry]);
      taken = size;
    } else {
      last.push(entry);
      taken += size;
    }
  }
  return parts;
}
