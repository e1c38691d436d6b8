import type { Timer } from '../../cycle/ports/timer.ts';

/** A timer whose time passes only when a test says so. */
export interface VirtualTimer extends Timer {
  /** Lets time pass, and everything happen that it brings about. */
  pass(ms: number): Promise<void>;
}

export function virtualTimer(): VirtualTimer {
  let now = 0;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    elapsedMs: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = {
          at: now + ms,
          wake: () => {
            sleepers.delete(sleeper);
            resolve();
          },
        };
        sleepers.add(sleeper);
        if (signal?.aborted === true) sleeper.wake();
        signal?.addEventListener('abort', sleeper.wake, { once: true });
      }),
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const [first] = [...sleepers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (first === undefined) break;
        now = Math.max(now, first.at);
        first.wake();
        await settle();
      }
      now = until;
    },
  };
}
