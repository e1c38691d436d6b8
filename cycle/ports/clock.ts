/** The time of day. The only way that `cycle/` learns what time it is. */
export interface Clock {
  now(): Date;
}
