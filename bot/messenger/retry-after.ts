/**
 * Reads a Retry-After header: seconds, or an HTTP date. Milliseconds to wait, never negative.
 * @example retryAfterMs('7', 0) //=> 7000
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
