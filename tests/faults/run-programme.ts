import { appendFile } from 'node:fs/promises';
import { scenarios } from './programme/index.ts';
import type { Outcome, Scenario, ScenarioOptions } from './programme/scenario.ts';
import type { Finding } from './recorded.ts';

export interface ProgrammeOptions extends ScenarioOptions {
  /** Ids of scenarios; all where empty. */
  readonly only: readonly string[];
  /** Each scenario adds a line to it when it is done, so that a run that was broken off is not lost. */
  readonly jsonFile?: string;
}

/** Runs the programme, prints what it found as a table, and gives how many invariants were broken. */
export async function runProgramme(options: ProgrammeOptions): Promise<number> {
  const { full, only, seed } = options;
  const unknown = only.filter((id) => !scenarios.some((scenario) => scenario.id === id));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}: write ${scenarios.map(({ id }) => id).join(', ')}.`);
    return 1;
  }
  const chosen = scenarios.filter(({ id }) => only.length === 0 || only.includes(id));
  console.log(`${full ? 'Full' : 'Reduced'} fault programme, seed ${seed}`);
  let passed = 0;
  let failed = 0;
  for (const scenario of chosen) {
    const started = performance.now();
    console.log(`\n${scenario.id} ${scenario.title}`);
    const outcome = await outcomeOf(scenario, options);
    const seconds = Math.round((performance.now() - started) / 1000);
    print(outcome, seconds);
    passed += outcome.findings.filter(holds).length;
    failed += outcome.findings.filter((finding) => !holds(finding)).length;
    if (options.jsonFile !== undefined) {
      const line = { id: scenario.id, full, seed, seconds, ...outcome };
      await appendFile(options.jsonFile, `${JSON.stringify(line)}\n`);
    }
  }
  console.log(`\nseed ${seed}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed;
}

/** Runs one scenario; what stops it is a finding too. */
export async function outcomeOf(scenario: Scenario, options: ProgrammeOptions): Promise<Outcome> {
  try {
    return await scenario.run(options);
  } catch (cause) {
    const what = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { findings: [{ name: 'ran to its end', broken: 1, atMost: 0, cases: [what] }], figures: {} };
  }
}

function holds({ broken, atMost }: Finding): boolean {
  return broken <= atMost;
}

function print({ findings, figures }: Outcome, seconds: number): void {
  for (const finding of findings) {
    const { name, broken, atMost, cases } = finding;
    const mark = holds(finding) ? 'holds ' : 'BROKEN';
    console.log(`  ${mark} ${name.padEnd(34)} ${String(broken).padStart(6)} of at most ${atMost}`);
    if (!holds(finding)) for (const one of cases) console.log(`           ${one}`);
  }
  const listed = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  console.log(`  ${listed.join(' · ')} · ${seconds} s`);
}
