import { optionsOf, UsageError } from '../options-of.ts';
import { type ExampleFiles, march2024 } from '../processes/example.ts';

/** What the demo runs, and where its results go. */
export interface DemoOptions {
  readonly files: Omit<ExampleFiles, 'team'> & { readonly team?: string; readonly answers: string };
  readonly period?: string;
  readonly out: string;
  /** Where the store is left behind; without it the store goes with the demo. */
  readonly keep?: string;
  /** Sends every press as an older Teams does. */
  readonly submit: boolean;
}

export const usage = [
  'Usage: npm run demo -- [--out DIR]',
  '       npm run demo -- --definition F [--plan F …] [--history F] [--team F] --answers F [--period P] [--out DIR]',
  '',
  'Plays a whole period, and writes report.json, report.md and transcript.md to DIR (out/demo). Without a definition it is',
  'the example, March 2024. The form of the answers file is in docs/recipes.md. --keep DIR leaves the store behind;',
  '--submit presses as an older Teams does.',
].join('\n');

/**
 * Reads `--definition F [--plan F …] [--history F] [--team F] --answers F [--period P] --out DIR [--keep DIR] [--submit]`.
 * With no definition: March 2024.
 * @throws {UsageError} that says what is missing.
 */
export function demoOptions(args: readonly string[]): DemoOptions {
  const { values } = optionsOf({
    args: [...args],
    options: {
      definition: { type: 'string' },
      plan: { type: 'string', multiple: true, default: [] },
      history: { type: 'string' },
      team: { type: 'string' },
      answers: { type: 'string' },
      period: { type: 'string' },
      out: { type: 'string', default: 'out/demo' },
      keep: { type: 'string' },
      submit: { type: 'boolean', default: false },
    },
  });
  const { definition, plan, history, team, answers, period, out, keep, submit } = values;
  const rest = {
    out,
    submit,
    ...(period === undefined ? {} : { period }),
    ...(keep === undefined ? {} : { keep }),
  };
  if (definition === undefined) {
    return { files: answers === undefined ? march2024 : { ...march2024, answers }, ...rest };
  }
  if (answers === undefined) throw new UsageError('Give the answers too: --definition F --answers F.');
  return {
    files: {
      definition,
      answers,
      plans: plan,
      ...(history === undefined ? {} : { history }),
      ...(team === undefined ? {} : { team }),
    },
    ...rest,
  };
}
