import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { previewOf } from '../period/preview-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Composed } from './composed.ts';
import type { Directory } from './directory.ts';
import { dueNotices } from './due-notices.ts';

/** The coordinator's preview as it is now; none when what it would tell of is done already. */
export async function composeNotice(
  cycle: Cycle,
  loaded: LoadedPeriod,
  delivery: Delivery,
  directory: Directory,
): Promise<Composed> {
  const isDue = dueNotices(loaded, cycle.clock.now()).some(({ key }) => key === delivery.key);
  if (!isDue) return { outcome: 'drop', problem: 'overtaken' };
  const person = directory.get(delivery.to);
  if (person?.reach !== 'ok') return { outcome: 'wait' };
  const message = await previewOf(cycle, loaded, person);
  return { outcome: 'ready', send: () => cycle.messenger.send({ type: 'person', person }, message) };
}
