import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Clock } from '../../cycle/ports/clock.ts';
import { StartError } from '../start-error.ts';

const clockFileSchema = z.object({
  base: z.iso.datetime({ offset: true }),
  started: z.iso.datetime({ offset: true }),
  /** How many simulated seconds a real second takes. */
  speed: z.number().positive().default(1),
});

/**
 * A simulated time of day, for local use: `base` plus the real time since `started`, times `speed`. The file is read again when it
 * changes; a file that cannot be read leaves the clock as it was.
 * @throws {StartError} when the file is not there or not in order at start.
 */
export function fileClock(file: string, realNow: () => Date = () => new Date()): Clock {
  let stamp = '';
  let clock = { base: 0, started: 0, speed: 1 };
  const read = () => {
    const { mtimeMs, size, ino } = statSync(file);
    const found = `${mtimeMs} ${size} ${ino}`;
    if (found === stamp) return;
    const { base, started, speed } = clockFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    stamp = found;
    clock = { base: Date.parse(base), started: Date.parse(started), speed };
  };
  try {
    read();
  } catch (cause) {
    throw new StartError(
      `The clock file ${file} cannot be read: it must hold {"base", "started"} as ISO moments.`,
      {
        cause,
      },
    );
  }
  return {
    now: () => {
      try {
        read();
      } catch {
        // Half-written or gone for a moment: time goes on as before.
      }
      return new Date(clock.base + (realNow().getTime() - clock.started) * clock.speed);
    },
  };
}
