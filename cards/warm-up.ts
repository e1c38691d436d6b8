import { setImmediate } from 'node:timers/promises';
import { templates } from './templates.ts';

/** Makes ready what the first card of each type would have to wait for, with room for requests in between. */
export async function warmUp(): Promise<void> {
  for (const parse of Object.values(templates)) {
    await setImmediate();
    parse();
  }
}
