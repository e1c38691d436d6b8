import { check } from './check/check.ts';

/** One command of `npx rapportbot`: what it does in a line, and the function that does it and gives the exit code. */
export interface Command {
  readonly does: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

export const commands: Readonly<Record<string, Command>> = {
  check: { does: 'check a report definition and its plan: check DEFINITION [PLAN …] [--json]', run: check },
};

export const usage = [
  'Usage: rapportbot COMMAND',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`),
].join('\n');
