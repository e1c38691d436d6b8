/** How far two clocks may drift apart, as a part of the time between. */
const drift = 2e-4;

/** Knows what the store's clock says, from moments at which the store wrote something. */
export interface StoreClock {
  /** The store wrote something at `storeMs`, between two moments of the process's own timer. */
  learn(storeMs: number, sentMs: number, receivedMs: number): void;
  /** Undefined until something has been learnt. */
  toStore(ownMs: number): number | undefined;
  toOwn(storeMs: number): number;
}

/**
 * Narrows down how far the store's clock is ahead of the process's own timer. Each write bounds it from both sides; what
 * contradicts the bounds (the store's clock was set) starts them anew.
 */
export function createStoreClock(): StoreClock {
  let bounds: { readonly low: number; readonly high: number; readonly at: number } | undefined;
  const ahead = () => (bounds === undefined ? 0 : (bounds.low + bounds.high) / 2);
  return {
    learn(storeMs, sentMs, receivedMs) {
      const seen = { low: storeMs - receivedMs, high: storeMs - sentMs };
      const slack = bounds === undefined ? 0 : (receivedMs - bounds.at) * drift;
      const low = Math.max(seen.low, (bounds?.low ?? Number.NEGATIVE_INFINITY) - slack);
      const high = Math.min(seen.high, (bounds?.high ?? Number.POSITIVE_INFINITY) + slack);
      bounds = low <= high ? { low, high, at: receivedMs } : { ...seen, at: receivedMs };
    },
    toStore: (ownMs) => (bounds === undefined ? undefined : ownMs + ahead()),
    toOwn: (storeMs) => storeMs - ahead(),
  };
}
