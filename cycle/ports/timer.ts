/** Intervals of this process's own, which no change of the time of day touches. */
export interface Timer {
  /** Milliseconds since some moment of this process's own. Never goes back. */
  elapsedMs(): number;
  /** Resolves after the time, or as soon as the signal says stop. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
