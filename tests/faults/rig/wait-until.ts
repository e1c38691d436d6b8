import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is not undefined. @throws {Error} that says what was waited for. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  options: { readonly withinMs?: number; readonly everyMs?: number } = {},
): Promise<T> {
  const { withinMs = 120_000, everyMs = 250 } = options;
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}`);
    await sleep(everyMs);
  }
}
