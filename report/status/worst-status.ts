import { rolledUpOrder } from './roll-up.ts';
import type { Status } from './status.ts';

/** Of several colours of one thing, the one that most needs attention; the first of those that are equal. */
export function worstStatus(statuses: readonly (Status | undefined)[]): Status | undefined {
  for (const colour of rolledUpOrder) {
    const found = statuses.find((status) => status?.colour === colour);
    if (found !== undefined) return found;
  }
  return statuses.find((status) => status !== undefined);
}
