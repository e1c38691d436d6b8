/**
 * The tag of a row whose writes are decided by inserting a numbered row: the number itself.
 * @example revisionTag(3) //=> '3'
 */
export function revisionTag(revision: number): string {
  return String(revision);
}

/** Reads a tag that `revisionTag` made; throws for any other text. */
export function revisionOf(tag: string): number {
  if (!/^\d{1,9}$/.test(tag)) throw new RangeError('Not the tag of a stored record');
  return Number(tag);
}
