import { expect, it } from 'vitest';
import type { ReportJson } from '../../documents/report-feed-schema.ts';
import type { Stack } from '../../cli/processes/stack.ts';
import { demoResult } from './run-demo.ts';

const kills = 20;

/** mulberry32: the same moments for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The report without the moments and counts that depend on when something happened. */
function content(report: ReportJson): unknown {
  const timeless = JSON.stringify(report, (key, value: unknown) =>
    ['assembledAt', 'savedAt', 'version', 'publication'].includes(key) ? undefined : value,
  );
  return JSON.parse(timeless);
}

/** What people do in the demo: some thirty presses and messages. Each kill falls within a moment of one of them. */
const doings = 28;
const withinMs = 150;

it('gives the same report when the bot is killed twenty times', async () => {
  const undisturbed = await demoResult([]);
  const seed = Number(process.env['RAPPORTBOT_SEED'] ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const chosen = new Set<number>();
  while (chosen.size < kills) chosen.add(Math.floor(random() * doings));

  let killed = 0;
  let done = 0;
  let restarting: Promise<void> = Promise.resolve();
  const killSoon = (stack: Stack) => {
    const after = random() * withinMs;
    restarting = restarting.then(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, after);
      });
      const bot = stack.bot();
      bot.process.kill('SIGKILL');
      await bot.ended;
      killed += 1;
      await stack.restartBot();
    });
  };
  const ownFetch = globalThis.fetch;
  try {
    const disturbed = await demoResult([], (stack) => {
      globalThis.fetch = async (input, init) => {
        const doing = init?.method === 'POST' && typeof input === 'string' && input.startsWith(stack.url);
        if (!doing) return ownFetch(input, init);
        await restarting;
        // A kill in the very middle of the post leaves it to the coordinator to say whether it is there, which nobody
        // does in the demo: tests/cycle/interrupted-sends.test.ts and unknown-post.test.ts have that.
        const publishing = typeof init.body === 'string' && init.body.includes('"verb":"publish"');
        if (chosen.has(done) && !publishing) killSoon(stack);
        done += publishing ? 0 : 1;
        return ownFetch(input, init);
      };
    });
    await restarting;
    expect(killed).toBe(kills);
    expect(content(disturbed.report)).toEqual(content(undisturbed.report));
    expect(disturbed.transcript.match(/godkjent 12\. april 2024/g)).toHaveLength(1);
  } finally {
    globalThis.fetch = ownFetch;
  }
}, 400_000);
