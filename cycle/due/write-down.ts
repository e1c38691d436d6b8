import type { Cycle } from '../cycle.ts';
import { failpoint } from '../failpoints.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { PeriodKey } from '../ports/report-store.ts';
import { missingKeys, noteWritten } from './known-deliveries.ts';
import { startOf } from './start-of.ts';

/** So many rows the store takes in one request. */
const atOnce = 100;

/**
 * Writes down what is owed and not written down yet, under its own key, once, whichever instance comes first. The parts of a
 * report one by one, the last first: once the root is there, all of them are. Each instance starts elsewhere, so that they
 * share the work.
 */
export async function writeDown(cycle: Cycle, key: PeriodKey, due: readonly Delivery[]): Promise<void> {
  const missing = await missingKeys(
    cycle,
    key,
    due.map((delivery) => delivery.key),
  );
  if (missing.size === 0) return;
  failpoint('before-deliveries');
  const owed = due.filter((delivery) => missing.has(delivery.key));
  for (const delivery of owed.filter(({ kind }) => kind === 'report').toReversed()) {
    await cycle.deliveries.add(delivery);
    failpoint('between-parts');
  }
  const others = owed.filter(({ kind }) => kind !== 'report');
  const parts = Array.from({ length: Math.ceil(others.length / atOnce) }, (_, index) =>
    others.slice(index * atOnce, (index + 1) * atOnce),
  );
  const start = startOf(cycle.instance, parts.length);
  for (const part of [...parts.slice(start), ...parts.slice(0, start)]) {
    await cycle.deliveries.addAll(part);
    failpoint('between-deliveries');
  }
  noteWritten(
    cycle,
    key,
    owed.map((delivery) => delivery.key),
  );
}
