import type { Cycle } from '../cycle.ts';
import type { DeliveryStore } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';

export const outOfReach: ReadonlySet<string | undefined> = new Set([
  'blocked',
  'not-installed',
  'never-reached',
]);

/** Who has come back, and the look through a period's rows that is for all of them. */
interface Coming {
  readonly emails: Set<string>;
  readonly done: Promise<void>;
}

/** What is being looked through for a period, and who comes meanwhile. */
interface Looks {
  running: Promise<void> | undefined;
  next: Coming | undefined;
}

const looking = new WeakMap<DeliveryStore, Map<string, Looks>>();

/**
 * Makes due again what could not reach a person while the app was blocked or not installed. Not the reminders: the cards
 * that they were about come now. When an app is installed for thousands at once, those who come while the rows are read share
 * the next reading.
 */
export async function reviveDeliveries(cycle: Cycle, key: PeriodKey, person: Person): Promise<void> {
  const periods = looking.get(cycle.deliveries) ?? new Map<string, Looks>();
  looking.set(cycle.deliveries, periods);
  const name = JSON.stringify([key.report, key.period]);
  const looks = periods.get(name) ?? { running: undefined, next: undefined };
  periods.set(name, looks);
  looks.next ??= nextLook(cycle, key, looks, () => {
    if (looks.running === undefined && looks.next === undefined) periods.delete(name);
  });
  looks.next.emails.add(person.email.toLowerCase());
  return looks.next.done;
}

function nextLook(cycle: Cycle, key: PeriodKey, looks: Looks, ended: () => void): Coming {
  const emails = new Set<string>();
  const before = looks.running;
  const look = async (): Promise<void> => {
    // At least a moment, so that who asks is among them.
    await before?.catch(() => undefined);
    looks.next = undefined;
    looks.running = revive(cycle, key, emails);
    try {
      await looks.running;
    } finally {
      looks.running = undefined;
      ended();
    }
  };
  return { emails, done: Promise.resolve().then(look) };
}

async function revive(cycle: Cycle, key: PeriodKey, emails: ReadonlySet<string>): Promise<void> {
  for (const stored of await cycle.deliveries.list(key)) {
    const { problem, ...delivery } = stored.delivery;
    if (delivery.state !== 'dead' || !outOfReach.has(problem)) continue;
    if (delivery.kind === 'reminder' || !emails.has(delivery.to)) continue;
    await cycle.deliveries.replace(stored, { ...delivery, state: 'pending' });
  }
}
