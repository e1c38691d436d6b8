/** How long one try may take, in milliseconds. A read and a write are tried twice, a read-back follows each write in doubt. */
export interface Patience {
  /** The first try of what is tried twice, where it is given up sooner: a packet that is lost should cost little. */
  readonly firstTry?: number;
  readonly read: number;
  readonly write: number;
  readonly readBack: number;
  /** For opening periods and importing, where nobody waits for the answer. */
  readonly bulk: number;
}

/** Someone in Teams waits: whatever happens, a read is over in 2.3 s and a write in 2.8 s; after one lost packet in 1 s. */
export const interactivePatience: Patience = {
  firstTry: 900,
  read: 1400,
  write: 1000,
  readBack: 450,
  bulk: 10_000,
};

/** What the client repeats by itself when the service answers 5xx or resets: three attempts within half a second. */
export const interactiveRetries = { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 400 } as const;
