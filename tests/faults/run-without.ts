import { appendFile } from 'node:fs/promises';
import { bundleWith } from './rig/bundled-bot.ts';
import { scenarios } from './programme/index.ts';
import { outcomeOf, type ProgrammeOptions } from './run-programme.ts';
import type { Finding } from './recorded.ts';
import { type Safeguard, safeguards } from './safeguards.ts';

/** Five times the faults, so that a short run meets what a long one does. */
const faulty = 5;

/**
 * Runs scenarios with a safeguard taken out of the bot, and looks whether the invariant falls that it keeps. `all` takes each in
 * turn. Gives how many were not noticed.
 */
export async function runWithout(ids: readonly string[], options: ProgrammeOptions): Promise<number> {
  const unknown = ids.filter((id) => id !== 'all' && !safeguards.some((safeguard) => safeguard.id === id));
  if (unknown.length > 0) {
    console.error(
      `There is no ${unknown.join(', ')}: write all, ${safeguards.map(({ id }) => id).join(', ')}.`,
    );
    return 1;
  }
  const chosen = safeguards.filter(({ id }) => ids.includes('all') || ids.includes(id));
  let missed = 0;
  for (const safeguard of chosen) {
    const seen = await brokenWithout(safeguard, options);
    if (seen.length === 0) missed += 1;
    const line = seen.length === 0 ? 'NOT NOTICED' : seen.join(' · ');
    console.log(`${safeguard.scenario} ${safeguard.id.padEnd(20)} ${safeguard.without}: ${line}`);
    if (options.jsonFile !== undefined) {
      await appendFile(
        options.jsonFile,
        `${JSON.stringify({ without: safeguard.id, seed: options.seed, seen })}\n`,
      );
    }
  }
  await bundleWith([]);
  console.log(`seed ${options.seed}`);
  console.log(`${chosen.length - missed} passed, ${missed} failed`);
  return missed;
}

async function brokenWithout(safeguard: Safeguard, options: ProgrammeOptions): Promise<readonly string[]> {
  const scenario = scenarios.find(({ id }) => id === safeguard.scenario);
  if (scenario === undefined) throw new Error(`There is no scenario ${safeguard.scenario}`);
  await bundleWith(safeguard.edits);
  const { findings } = await outcomeOf(scenario, { faulty, ...safeguard.options, ...options });
  const broken = findings.filter(({ broken, atMost }) => broken > atMost);
  const seen = broken.filter(({ name }) => safeguard.breaks.some((one) => name.endsWith(one)));
  if (seen.length === 0) for (const finding of broken) console.log(`  not looked for: ${told(finding)}`);
  return seen.map(told);
}

function told({ name, broken, atMost, cases }: Finding): string {
  return `${name} ${broken} of at most ${atMost} (${cases[0]?.split('\n')[0] ?? ''})`;
}
