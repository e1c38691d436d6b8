import type { Cycle } from '../cycle.ts';
import { outOfReach } from '../due/revive-deliveries.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Follow, StoredFollow } from '../ports/people-store.ts';
import { alertKey, alertsOf, followsKey } from './alert-key.ts';

/**
 * Writes down of each follow what its person has been told, from what became of the message. A message of which nobody knows
 * whether it arrived counts as told: a change is told at most once.
 */
export async function settleTold(cycle: Cycle, follows: readonly StoredFollow[]): Promise<void> {
  const owed = follows.filter(({ follow }) => follow.owed === true);
  for (const person of new Set(owed.map(({ follow }) => follow.person))) {
    const key = followsKey(cycle.active.definition.id);
    const listed = await cycle.deliveries.list(key, { under: alertsOf(person) });
    const alerts = new Map(listed.map(({ delivery }) => [delivery.key, delivery]));
    for (const stored of owed.filter(({ follow }) => follow.person === person)) {
      const alert = alerts.get(alertKey(stored.follow));
      if (alert === undefined || !isOver(alert)) continue;
      await cycle.people.replaceFollow(stored, told(stored.follow, alert));
    }
  }
}

/** Blocked or not installed is not over: the message comes when the person is back. */
function isOver({ state, problem }: Delivery): boolean {
  if (state === 'dead') return !outOfReach.has(problem);
  return state === 'sent' || state === 'unknown';
}

function told({ owed: _owed, ...follow }: Follow, { tells }: Delivery): Follow {
  return { ...follow, number: follow.number + 1, ...(tells === undefined ? {} : { told: tells }) };
}
