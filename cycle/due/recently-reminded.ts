import type { Delivery } from '../ports/delivery-store.ts';
import { isEscalation, reminderMoment } from './reminder-key.ts';

/** Nobody is reminded by hand again before this has passed: two coordinators, or one who presses twice, remind once. */
export const reminderPauseMs = 15 * 60_000;

/** Who was reminded a moment ago, or is about to be, and when, by e-mail address. A reminder that was dropped does not count. */
export function recentlyReminded(deliveries: readonly Delivery[], now: Date): ReadonlyMap<string, Date> {
  const recent = new Map<string, Date>();
  for (const { kind, key, to, state, sentAt } of deliveries) {
    if (kind !== 'reminder' || state === 'dead' || isEscalation(key)) continue;
    const at = sentAt === undefined ? reminderMoment(key) : new Date(sentAt);
    const before = recent.get(to);
    if (at > now || now.getTime() - at.getTime() >= reminderPauseMs || (before !== undefined && before >= at))
      continue;
    recent.set(to, at);
  }
  return recent;
}
