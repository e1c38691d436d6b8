/** A reminder that could not go out within this time of its moment is stale and is skipped. */
const staleAfterMs = 12 * 60 * 60 * 1000;

/** Whether a reminder's moment is so long ago that the reminder would only puzzle. */
export function isStale(moment: Date, now: Date): boolean {
  return now.getTime() - moment.getTime() > staleAfterMs;
}
