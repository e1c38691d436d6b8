import type { Undelivered } from '../../report/conversation/undelivered-text.ts';
import { outOfReach } from '../due/revive-deliveries.ts';
import { isEscalation } from '../due/reminder-key.ts';
import { unreachable } from '../due/unreachable.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';

/** What has not arrived; the same trouble with several cards of one person is said once. */
export function undelivered(
  deliveries: readonly Delivery[],
  known: ReadonlyMap<string, Person>,
): readonly Undelivered[] {
  const failed = new Map<string, Undelivered>();
  for (const delivery of deliveries) {
    const problem = problemOf(delivery, known.get(delivery.to));
    const { to } = delivery;
    // An escalation is kept as a reminder, and reminds its reader of nothing.
    const kind = isEscalation(delivery.key) ? 'notice' : delivery.kind;
    if (problem !== undefined) failed.set(`${kind}|${to}|${problem}`, { kind, to, problem });
  }
  return [...failed.values()];
}

/** Why a message has not arrived, as far as a coordinator can do something about it. */
function problemOf(delivery: Delivery, person: Person | undefined): string | undefined {
  const { kind, state, problem, activityId } = delivery;
  if (problem === 'nothing-owed' || problem === 'overtaken') return undefined;
  // The coordinator is asked what became of it.
  if (kind === 'report' && state === 'unknown')
    return activityId === undefined ? 'unknown-post' : 'unknown-edit';
  switch (state) {
    case 'sent':
    case 'sending':
      return undefined;
    case 'unknown':
      return 'unknown';
    case 'dead':
      // Whoever is back is reminded by the next one, and has nothing left to turn on.
      return kind === 'reminder' && outOfReach.has(problem) && person?.reach === 'ok'
        ? undefined
        : (problem ?? 'refused');
    case 'pending':
      return kind === 'prompt' && person?.reach !== 'ok' ? unreachable(person) : problem;
  }
}
