import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Simulated now = `base` + (real now − `started`) × `speed`. The first two are ISO instants. */
const clockFileSchema = z.object({
  base: z.iso.datetime({ offset: true }),
  started: z.iso.datetime({ offset: true }),
  speed: z.number().positive().default(1),
});

/** The simulated moment that a clock file gives at a real moment; the real moment itself when there is no file. */
export function readClock(path: string, realNow: Date): Date {
  if (!existsSync(path)) return realNow;
  const { base, started, speed } = clockFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Date(Date.parse(base) + (realNow.getTime() - Date.parse(started)) * speed);
}

/** Sets the simulated moment, from which it runs on as many times as fast as real time. Written aside and renamed, so that the bot never reads half a file. */
export function writeClock(path: string, simulatedNow: Date, realNow: Date, speed = 1): void {
  const times = { base: simulatedNow.toISOString(), started: realNow.toISOString() };
  const content = speed === 1 ? times : { ...times, speed };
  writeFileSync(`${path}.new`, `${JSON.stringify(content)}\n`);
  renameSync(`${path}.new`, path);
}
