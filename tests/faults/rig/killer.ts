import { setTimeout as sleep } from 'node:timers/promises';
import { chance } from '../../../local/headless/chance.ts';
import type { BotFleet } from './bot-fleet.ts';

const startsAtMost = 5;

/** Kills bots at moments that a seed chooses, and starts each again. */
export interface Killer {
  /** Settles when all kills are done; every instance runs then. */
  readonly done: Promise<void>;
  /** No kill begins after this; settles when every instance runs. */
  stop(): Promise<void>;
}

/** Begins to kill: `kills` times, with pauses of up to twice `meanPauseMs` of real time between. */
export function startKiller(
  bots: BotFleet,
  options: { readonly kills: number; readonly meanPauseMs: number; readonly seed: number },
): Killer {
  const { kills, meanPauseMs, seed } = options;
  const stopping = { asked: false };
  const work = async (): Promise<void> => {
    const restarts = new Map<number, Promise<void>>();
    for (let kill = 0; kill < kills && !stopping.asked; kill += 1) {
      await sleep(2 * meanPauseMs * chance(seed, 'pause', kill));
      if (stopping.asked) break;
      const index = Math.floor(chance(seed, 'victim', kill) * bots.size);
      await restarts.get(index);
      await bots.kill(index);
      const restart = startAgain(bots, index);
      // It is awaited later; until then nobody else may stumble over it.
      restart.catch(() => undefined);
      restarts.set(index, restart);
    }
    await Promise.all(restarts.values());
  };
  const done = work();
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      stopping.asked = true;
      await done;
    },
  };
}

/** As whoever watches over a process does: one that ends at its start is started again. */
async function startAgain(bots: BotFleet, index: number): Promise<void> {
  for (let start = 1; ; start += 1) {
    try {
      await bots.startInstance(index);
      return;
    } catch (cause) {
      if (start >= startsAtMost) throw cause;
    }
  }
}
