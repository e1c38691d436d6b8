import { transition } from '../../report/assembly/period-transition.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { movePeriod } from '../period/move-period.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * Moves the period when an answer does so: the first opens the collecting, and one after an approval asks for a new
 * approval. Losing a race here loses nothing: publishing compares versions itself.
 */
export async function noteAnswer(cycle: Cycle, loaded: LoadedPeriod, actor: Person): Promise<void> {
  const { state } = loaded.snapshot.period.record;
  const next = transition(state, 'answer');
  if (next === undefined || next === state) return;
  try {
    await movePeriod(cycle, loaded, { event: 'answer', actor });
  } catch (cause) {
    cycle.log.error('period-not-moved', cause, { period: loaded.key.period });
  }
}
