import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';

export const outOfReach: ReadonlySet<string | undefined> = new Set([
  'blocked',
  'not-installed',
  'never-reached',
]);

/**
 * Makes due again what could not reach a person while the app was blocked or not installed. Not the reminders: the cards
 * that they were about come now.
 */
export async function reviveDeliveries(cycle: Cycle, key: PeriodKey, person: Person): Promise<void> {
  for (const stored of await cycle.deliveries.list(key)) {
    const { problem, ...delivery } = stored.delivery;
    if (delivery.state !== 'dead' || !outOfReach.has(problem)) continue;
    if (delivery.kind === 'reminder' || delivery.to !== person.email.toLowerCase()) continue;
    await cycle.deliveries.replace(stored, { ...delivery, state: 'pending' });
  }
}
