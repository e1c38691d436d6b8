import type { LoadedPeriod } from '../period/load-period.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import { newDelivery } from './new-delivery.ts';
import { reportKey } from './report-key.ts';

/**
 * The root post and the replies of the newest publication. A publication is a number in the period's record, written
 * before anything is sent, so that a stop between the two loses nothing (P3).
 */
export function dueReportParts(loaded: LoadedPeriod, parts: number): readonly Delivery[] {
  const { publication } = loaded.snapshot.period.record;
  return Array.from({ length: publication === 0 ? 0 : parts }, (_, part) =>
    newDelivery(loaded.key, { key: reportKey(publication, part), kind: 'report', to: 'channel' }),
  );
}
