import { randomUUID } from 'node:crypto';
import type { Log } from '../../cycle/cycle.ts';
import { turnScope } from '../log/turn-scope.ts';

export interface Scheduler {
  /** No tick starts after this; resolves when the running one is done. */
  stop(): Promise<void>;
}

/**
 * Wakes the due work now and then at an interval counted from the end of the last tick, so that ticks never overlap.
 * What is due is the work's own business: a tick that comes late or never is caught up by the next.
 */
export function startScheduler(parts: {
  readonly everyMs: number;
  readonly tick: () => Promise<void>;
  /** Whether the last tick left something that need not wait. */
  readonly again?: () => boolean;
  readonly log: Log;
}): Scheduler {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const run = async () => {
    try {
      await turnScope.run({ correlationId: randomUUID() }, parts.tick);
    } catch (cause) {
      parts.log.error('tick-failed', cause);
    }
    if (!stopped) timer = setTimeout(wake, parts.again?.() === true ? 0 : parts.everyMs);
  };
  const wake = () => {
    running = run();
  };

  wake();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
