/** How far two clocks may drift apart, as a part of the time between. */
const drift = 2e-4;

/** Knows what the store's clock says, from moments at which the store wrote something. */
export interface StoreClock {
  /** The store wrote something at `storeMs`, between two moments of the process's own timer. */
  learn(storeMs: number, sentMs: number, receivedMs: number): void;
  /** The likeliest. Undefined until something has been learnt. */
  toStore(ownMs: number): number | undefined;
  toOwn(storeMs: number): number;
  /** What the store's clock says at least at a moment, for what must not come too early. Undefined until something has been learnt. */
  atLeast(ownMs: number): number | undefined;
  /** What it says at most. */
  atMost(ownMs: number): number | undefined;
  /** When the store's clock has surely reached a moment. */
  surelyOwn(storeMs: number): number;
}

/**
 * Narrows down how far the store's clock is ahead of the process's own timer. Each write bounds it from both sides; what
 * contradicts the bounds (the store's clock was set) starts them anew.
 */
export function createStoreClock(): StoreClock {
  let bounds: { readonly low: number; readonly high: number; readonly at: number } | undefined;
  const slackAt = (ownMs: number) => (bounds === undefined ? 0 : Math.max(0, ownMs - bounds.at) * drift);
  const ahead = () => (bounds === undefined ? 0 : (bounds.low + bounds.high) / 2);
  return {
    learn(storeMs, sentMs, receivedMs) {
      const seen = { low: storeMs - receivedMs, high: storeMs - sentMs };
      const slack = slackAt(receivedMs);
      const low = Math.max(seen.low, (bounds?.low ?? Number.NEGATIVE_INFINITY) - slack);
      const high = Math.min(seen.high, (bounds?.high ?? Number.POSITIVE_INFINITY) + slack);
      bounds = low <= high ? { low, high, at: receivedMs } : { ...seen, at: receivedMs };
    },
    toStore: (ownMs) => (bounds === undefined ? undefined : ownMs + ahead()),
    toOwn: (storeMs) => storeMs - ahead(),
    atLeast: (ownMs) => (bounds === undefined ? undefined : ownMs + bounds.low - slackAt(ownMs)),
    atMost: (ownMs) => (bounds === undefined ? undefined : ownMs + bounds.high + slackAt(ownMs)),
    surelyOwn(storeMs) {
      const at = storeMs - (bounds?.low ?? 0);
      // At `at` itself the slack is as large as the time until then makes it.
      return at + slackAt(at);
    },
  };
}
