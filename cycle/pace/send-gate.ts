import type { Timer } from '../ports/timer.ts';

/** A second, and a little for what lies between this gate and the wire. */
const windowMs = 1020;
/** Whoever is so late has had a turn that is still remembered. */
const rememberedMs = 5000;
/** A claim must not run out here; what has waited for so long goes out whatever the window says. */
const longestWaitMs = 3000;

/** The last gate of one process before a request. */
export interface SendGate {
  /** A turn has come. */
  granted(): void;
  /** Something goes out at once, in the turn of something else. */
  gone(): void;
  /**
   * Resolves with true when a message that had its turn may leave, and counts it; with false where everybody has been asked meanwhile to
   * be silent for longer than it may wait. First come first served.
   */
  pass(): Promise<boolean>;
}

/**
 * Turns are spaced, but a message leaves only when its claim is written, so those whose writes are late bunch. The gate lets no more of them
 * into any second than turns came in a second lately, and never more than all instances may send.
 */
export function createSendGate(parts: {
  readonly timer: Timer;
  readonly perSecond: number;
  /** Until when nothing may be sent. */
  readonly silentUntil: () => number;
}): SendGate {
  const { timer, silentUntil } = parts;
  const allowed = Math.max(1, Math.floor(parts.perSecond));
  let turns: number[] = [];
  let sent: number[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const most = (): number =>
    Math.min(allowed, Math.max(1, ...turns.map((from, at) => within(turns, from, at))));
  const granted = (now: number): void => {
    turns = [...turns.filter((at) => at > now - rememberedMs), now];
  };
  const gone = (now: number): void => {
    sent = [...sent.filter((at) => at > now - windowMs * 2), now];
  };
  const wait = async (asked: number): Promise<boolean> => {
    for (;;) {
      const now = timer.elapsedMs();
      const left = longestWaitMs - (now - asked);
      const silent = silentUntil() - now;
      if (silent > Math.max(0, left)) return false;
      const oldest = sent.at(-most());
      const crowded = oldest === undefined ? 0 : oldest + windowMs - now;
      const ms = Math.max(silent, Math.min(crowded, left));
      if (ms <= 0) {
        gone(now);
        return true;
      }
      await timer.sleep(ms);
    }
  };
  return {
    granted: () => granted(timer.elapsedMs()),
    gone() {
      const now = timer.elapsedMs();
      granted(now);
      gone(now);
    },
    pass() {
      const asked = timer.elapsedMs();
      const mine = last.then(async () => wait(asked));
      last = mine;
      return mine;
    },
  };
}

/** How many turns fell into the window that begins with one of them. */
function within(turns: readonly number[], from: number, first: number): number {
  let next = first;
  while ((turns[next] ?? Number.POSITIVE_INFINITY) < from + windowMs) next += 1;
  return next - first;
}
