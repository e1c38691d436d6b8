import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm run demo` ended with: its exit code, what it said, and the report in Markdown with plain spaces and signs. */
export interface DemoRun {
  readonly code: number | null;
  readonly output: string;
  readonly markdown: string;
}

/** Runs the demo as a command of its own, in a process of its own. */
export async function runDemoCommand(args: readonly string[]): Promise<DemoRun> {
  const out = await mkdtemp(join(tmpdir(), 'rapportbot-example-'));
  try {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/demo/main.ts', ...args, '--out', out], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const markdown = await readFile(join(out, 'report.md'), 'utf8').catch(() => '');
    return { code, output, markdown: markdown.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-') };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
