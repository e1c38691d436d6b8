import type { Cycle } from '../cycle.ts';
import type { DeliveryStore, StoredDelivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import { isOpen } from './is-open.ts';

/** All of it is read so often, for rows that an older release has written and whatever else the marks do not tell. */
const wholeEveryMs = 10 * 60_000;
const mostPeriods = 6;

/** What this process has seen of a period's deliveries. Rows are never removed, so what was there is there. */
interface Known {
  readonly keys: Set<string>;
  wholeAt: number;
}

const memory = new WeakMap<DeliveryStore, Map<string, Known>>();

function knownOf(store: DeliveryStore, key: PeriodKey): Known {
  const periods = memory.get(store) ?? new Map<string, Known>();
  memory.set(store, periods);
  const name = JSON.stringify([key.report, key.period]);
  const known = periods.get(name) ?? { keys: new Set(), wholeAt: Number.NEGATIVE_INFINITY };
  periods.delete(name);
  periods.set(name, known);
  for (const oldest of periods.keys()) {
    if (periods.size <= mostPeriods) break;
    periods.delete(oldest);
  }
  return known;
}

async function readWhole(cycle: Cycle, key: PeriodKey): Promise<readonly StoredDelivery[]> {
  const known = knownOf(cycle.deliveries, key);
  const listed = await cycle.deliveries.list(key);
  for (const { delivery } of listed) known.keys.add(delivery.key);
  known.wholeAt = cycle.clock.now().getTime();
  return listed;
}

/**
 * The deliveries of a period that may still have to be sent. Most times a query that gives only those; now and then, and at
 * first, all of them are looked through.
 */
export async function openDeliveries(cycle: Cycle, key: PeriodKey): Promise<readonly StoredDelivery[]> {
  const age = cycle.clock.now().getTime() - knownOf(cycle.deliveries, key).wholeAt;
  if (age >= 0 && age < wholeEveryMs) return cycle.deliveries.list(key, { open: true });
  return (await readWhole(cycle, key)).filter(({ delivery }) => isOpen(delivery));
}

/** Which of these keys are not written down yet, by all that is known here, and by the store where that is not enough. */
export async function missingKeys(
  cycle: Cycle,
  key: PeriodKey,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = knownOf(cycle.deliveries, key);
  if (keys.some((one) => !known.keys.has(one))) await readWhole(cycle, key);
  return new Set(keys.filter((one) => !known.keys.has(one)));
}

/** Notes that deliveries are written down. */
export function noteWritten(cycle: Cycle, key: PeriodKey, keys: readonly string[]): void {
  const known = knownOf(cycle.deliveries, key);
  for (const one of keys) known.keys.add(one);
}
