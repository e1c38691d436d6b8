import { beforeAll, expect, it } from 'vitest';
import { type DemoRun, runDemoCommand } from './run-command.ts';

/** Runs an example once for all tests of its block, and holds that it ends well. */
export function demoOf(args: readonly string[]): () => DemoRun {
  let run: DemoRun | undefined;
  beforeAll(async () => {
    run = await runDemoCommand(args);
  }, 120_000);
  it('ends well, with a finished report', () => {
    expect(run?.code, run?.output).toBe(0);
    const text = run?.markdown ?? '';
    expect(text.match(/^# .+$/gmu)).toHaveLength(1);
    // No gap, no code of a place or a colour, no template and no empty heading is left in it.
    expect(text).not.toMatch(
      /Mangler|undefined|\[object|\$\{|\b(green|yellow|red|no-data|not-applicable)\b/u,
    );
    expect(text).not.toMatch(/^#{2,3} .*\n\n#{3} .*\n\n#{2,3} /mu);
  });
  return () => run ?? { code: null, output: '', markdown: '' };
}
