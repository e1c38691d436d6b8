import { claimMs } from '../../cycle/due/claim-ms.ts';

/** How long the demo waits for anything before it says what it waited for: longer than a claim that a killed bot left. */
const patienceMs = claimMs + 50_000;

/**
 * Asks again and again until there is something.
 * @throws {Error} that names what was waited for, when it does not come.
 */
export async function waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
