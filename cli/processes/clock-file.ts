import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * The simulated clock that the bot and the local Teams page read: simulated now = base + (real now − started) × speed. It is
 * a file, so that several processes agree and a second start goes on where the first stopped.
 */
const clockFileSchema = z.strictObject({
  base: z.iso.datetime(),
  started: z.iso.datetime(),
  speed: z.number().positive().default(1),
});

/** Sets the simulated clock to a moment, from which it runs on. */
export async function setClock(file: string, moment: Date): Promise<void> {
  const clock = { base: moment.toISOString(), started: new Date().toISOString() };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(clock));
  await rename(draft, file);
}

/** The simulated moment that the file says it is now, or undefined where there is no usable clock file. */
export async function readClock(file: string): Promise<Date | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
  const parsed = clockFileSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return undefined;
  const { base, started, speed } = parsed.data;
  return new Date(Date.parse(base) + (Date.now() - Date.parse(started)) * speed);
}
