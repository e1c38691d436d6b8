import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { CalendarRun } from './calendar-cases.ts';

const runSchema = z.object({
  cases: z.number(),
  skipped: z.number(),
  wrong: z.number(),
  examples: z.array(z.string()),
  hash: z.string(),
});

/** The time zones that a process may find itself in: none, the report's own, one behind, and the one that is furthest ahead. */
export const processZones = ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati'] as const;

/** Tries the cases in a process of its own, in a time zone. */
export async function inProcessZone(
  zone: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<CalendarRun> {
  const program = fileURLToPath(new URL('print-run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', program, String(count), String(seed)],
    { env: { ...process.env, TZ: zone } },
  );
  return runSchema.parse(JSON.parse(stdout));
}
