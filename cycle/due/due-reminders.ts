import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { ladderSteps } from './ladder.ts';
import { newDelivery } from './new-delivery.ts';
import { isEscalation, reminderKey, reminderMoment } from './reminder-key.ts';
import { isStale } from './stale.ts';
import { localDate } from '../../report/calendar/working-time.ts';

/**
 * One combined reminder for each person who owes something at the newest moment that has passed, of what any of their sections
 * reminds of (R2, R4); at most one a day, and none before the moment that somebody has put theirs off to (R6). `sent` is what
 * is written down already.
 */
export function dueReminders(
  loaded: LoadedPeriod,
  now: Date,
  sent: readonly Delivery[] = [],
): readonly Delivery[] {
  const { key, snapshot, definition } = loaded;
  const { state } = snapshot.period.record;
  if (state === 'locked' || state === 'published') return [];
  const today = localDate(now, definition);
  const had = new Set(
    sent
      .filter(({ kind, state: now, key }) => kind === 'reminder' && now !== 'dead' && !isEscalation(key))
      .filter(
        (one) => isPutOff(one, now) || isOnItsWay(one, now) || localDate(momentOf(one), definition) === today,
      )
      .map(({ to }) => to),
  );
  return ladderSteps(loaded, now, ({ reminders }) => reminders)
    .filter(({ moment, email }) => !isStale(moment, now) && !had.has(email))
    .map(({ moment, email }) =>
      newDelivery(key, { key: reminderKey(moment, email), kind: 'reminder', to: email }),
    );
}

/** A reminder that somebody has put off to a moment that has not come. */
export function isPutOff({ key, state }: Delivery, now: Date): boolean {
  return state === 'pending' && reminderMoment(key) > now;
}

/** Whether a reminder is one whose reader has named the moment. */
export function wasPutOff({ key, notBefore }: Delivery): boolean {
  return notBefore !== undefined && notBefore === reminderMoment(key).toISOString();
}

/** One that was put off and comes late, now or in the next working hour: it says all that another would. */
function isOnItsWay(one: Delivery, now: Date): boolean {
  return one.state === 'pending' && wasPutOff(one) && !isStale(reminderMoment(one.key), now, true);
}

function momentOf({ key, sentAt }: Delivery): Date {
  return sentAt === undefined ? reminderMoment(key) : new Date(sentAt);
}
