/** A messenger gives up a request to Teams after this long. */
export const requestWithinMs = 10_000;
