import type { Log } from '../cycle/cycle.ts';

/** Work that goes on after its request has been answered. */
export interface Background {
  /** Starts it; a failure is logged under the name. */
  run(name: string, work: () => Promise<void>): void;
  /** Resolves when nothing is left, also of what was started meanwhile. */
  idle(): Promise<void>;
}

/** Keeps track of background work, so that a shutdown can wait for it. */
export function createBackground(log: Log): Background {
  const running = new Set<Promise<void>>();
  return {
    run(name, work) {
      const task: Promise<void> = work()
        .catch((cause: unknown) => log.error('background-failed', cause, { work: name }))
        .finally(() => running.delete(task));
      running.add(task);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
