import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';

/** The coordinator's preview as it is now. */
export async function composeNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const person = directory.get(delivery.to);
  if (person === undefined || person.reach !== 'ok') return { outcome: 'wait' };
  const message = await previewOf(cycle, loaded, person);
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
