/**
 * Where an instance begins in a list that several work through at once, so that they seldom meet.
 * @example startOf('a', 1) //=> 0
 */
export function startOf(instance: string, length: number): number {
  let hash = 2_166_136_261;
  for (const unit of instance) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  // The last bits of such a hash are poor.
  return length === 0 ? 0 : Math.floor((hash / 2 ** 32) * length);
}
