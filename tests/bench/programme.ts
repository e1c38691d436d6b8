import { assembly } from './assembly.ts';
import type { Figure } from './figure.ts';
import { rendering } from './rendering.ts';
import { turns } from './turns/turns.ts';

/** What `npm run bench` measures, by the names that `--only` takes. */
export const programme: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  turns,
  assembly: () => [assembly()],
  rendering: () => [rendering()],
};
