import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '../../cli/demo/demo.ts';
import { demoOptions } from '../../cli/demo/options.ts';
import { type ReportJson, reportFeedSchema } from '../../documents/report-feed-schema.ts';

export interface DemoResult {
  readonly report: ReportJson;
  readonly markdown: string;
  readonly transcript: string;
}

/** Runs the demo as the command does, and gives what it wrote. */
export async function demoResult(
  args: readonly string[],
  onRunning?: Parameters<typeof runDemo>[2],
): Promise<DemoResult> {
  const out = await mkdtemp(join(tmpdir(), 'rapportbot-test-'));
  try {
    await runDemo(demoOptions([...args, '--out', out]), () => {}, onRunning);
    return {
      report: reportFeedSchema.parse(JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))),
      markdown: await readFile(join(out, 'report.md'), 'utf8'),
      transcript: await readFile(join(out, 'transcript.md'), 'utf8'),
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** The current figure of a cell, as exact decimal text. */
export function figure(report: ReportJson, item: string, id: string, column: string): string | undefined {
  const cells = report.sections.flatMap((section) => section.items.flatMap(({ cells: all }) => all));
  const found = cells.filter(
    (cell) => cell.item === item && cell.id === id && cell.column === column && cell.period === report.period,
  );
  if (found.length !== 1) throw new Error(`${found.length} cells are ${item}/${id}/${column}`);
  return found[0]?.value;
}
