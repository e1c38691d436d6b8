import { type PeriodEvent, transition } from '../../report/assembly/period-transition.ts';
import type { Message } from '../../report/conversation/message.ts';
import { stateName } from '../../report/conversation/state-name.ts';
import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';
import type { PeriodRecord } from '../ports/report-store.ts';
import type { LoadedPeriod } from './load-period.ts';

/**
 * Moves a period along its states by one conditional write with a line of audit (G1, G2). Gives the moved period, or a
 * message that says why not; then nothing has changed.
 */
export async function movePeriod(
  cycle: Cycle,
  loaded: LoadedPeriod,
  move: {
    readonly event: PeriodEvent;
    readonly actor: Person;
    readonly reason?: string;
    readonly also?: Partial<PeriodRecord>;
  },
): Promise<{ readonly moved: LoadedPeriod } | { readonly refused: Message }> {
  const stored = loaded.snapshot.period;
  const language = languageOf(loaded.definition, move.actor);
  const state = transition(stored.record.state, move.event);
  if (state === undefined) {
    const values = { state: stateName(stored.record.state, language) };
    return { refused: notice(language, 'warning', 'cycle.wrong-state-title', 'cycle.wrong-state', values) };
  }
  const record: PeriodRecord = { ...stored.record, ...move.also, state };
  const written = await cycle.reports.savePeriod(stored, record, {
    ...loaded.key,
    at: cycle.clock.now().toISOString(),
    by: move.actor.id,
    action: move.event,
    from: stored.record.state,
    to: state,
    ...(move.reason === undefined ? {} : { reason: move.reason }),
  });
  if (written.outcome === 'conflict') {
    return { refused: notice(language, 'warning', 'cycle.busy-title', 'cycle.busy') };
  }
  failpoint('after-period-state-before-answer');
  const snapshot = { ...loaded.snapshot, period: { record, etag: written.etag } };
  return { moved: { ...loaded, snapshot } };
}
