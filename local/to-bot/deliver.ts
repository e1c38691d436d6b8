import { setTimeout as delay } from 'node:timers/promises';
import { type PostOutcome, postJson } from './post-json.ts';

export interface Delivery {
  readonly timeoutMs: number;
  /** How long to go on trying while nobody listens at the bot's address. */
  readonly patienceMs: number;
}

/**
 * Posts an activity to the bot. While the connection is refused, or the bot says 503, it is tried again, ever more
 * seldom: nothing has happened then, so nothing happens twice.
 */
export async function deliver(url: string, activity: unknown, how: Delivery): Promise<PostOutcome> {
  const end = performance.now() + how.patienceMs;
  for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
    const outcome = await postJson(url, activity, how.timeoutMs);
    const notUp = outcome.kind === 'refused' || (outcome.kind === 'answered' && outcome.status === 503);
    if (!notUp || performance.now() + pause > end) return outcome;
    await delay(pause);
  }
}
