import { assembly } from './assembly.ts';
import { dueWork } from './due/due-work.ts';
import type { Figure } from './figure.ts';
import { rendering } from './rendering.ts';
import { directory } from './start/directory.ts';
import { start } from './start/start.ts';
import { fanOut } from './store/fan-out.ts';
import { history } from './store/history.ts';
import { roundTrips } from './store/round-trips.ts';
import { turns } from './turns/turns.ts';

/** What `npm run bench` measures, by the names that `--only` takes. */
export const programme: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  assembly: () => [assembly()],
  rendering: () => [rendering()],
  directory,
  start,
  turns,
  'round-trips': roundTrips,
  history,
  'fan-out': fanOut,
  'due-work': dueWork,
};
