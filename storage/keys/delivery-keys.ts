import type { PeriodKey } from '../../cycle/ports/report-store.ts';
import { joinKey } from './join-key.ts';
import { keyRange } from './key-range.ts';

/** Keys of the table of deliveries (docs/tables.md). */
export const deliveryKeys = {
  partition: (key: PeriodKey) => joinKey('period', key.report, key.period),
  deliveries: keyRange('delivery'),
  delivery: (key: string) => joinKey('delivery', key),
};
