import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Simulated now = `base` + (real now − `started`). Both are ISO instants. */
const clockFileSchema = z.object({
  base: z.iso.datetime({ offset: true }),
  started: z.iso.datetime({ offset: true }),
});

/** The simulated moment that a clock file gives at a real moment; the real moment itself when there is no file. */
export function readClock(path: string, realNow: Date): Date {
  if (!existsSync(path)) return realNow;
  const { base, started } = clockFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Date(Date.parse(base) + realNow.getTime() - Date.parse(started));
}

/** Sets the simulated moment. Written aside and renamed, so that the bot never reads half a file. */
export function writeClock(path: string, simulatedNow: Date, realNow: Date): void {
  const content = { base: simulatedNow.toISOString(), started: realNow.toISOString() };
  writeFileSync(`${path}.new`, `${JSON.stringify(content)}\n`);
  renameSync(`${path}.new`, path);
}
