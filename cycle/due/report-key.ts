/**
 * The key of one part of one publication; part 0 is the root post. Keys sort in the order of sending.
 * @example reportKey(1, 0) //=> 'report|0001|000'
 */
export function reportKey(publication: number, part: number): string {
  return `report|${String(publication).padStart(4, '0')}|${String(part).padStart(3, '0')}`;
}
