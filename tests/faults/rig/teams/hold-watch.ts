const everyMs = 20;
const rememberedMs = 1_100;

/** Says how long a process was held. */
export interface HoldWatch {
  /** The longest that this process did nothing at all within the last second, in milliseconds; what came meanwhile was seen together at its end. */
  longestMs(): number;
  stop(): void;
}

/** Watches how late a timer of this process is. */
export function createHoldWatch(now: () => number): HoldWatch {
  let last = now();
  let holds: { readonly at: number; readonly ms: number }[] = [];
  const look = (): void => {
    const at = now();
    holds = [...holds.filter((hold) => hold.at > at - rememberedMs), { at, ms: at - last - everyMs }];
    last = at;
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    longestMs() {
      const held = now() - last - everyMs;
      return Math.round(Math.max(0, held, ...holds.map(({ ms }) => ms)));
    },
    stop: () => clearInterval(timer),
  };
}
