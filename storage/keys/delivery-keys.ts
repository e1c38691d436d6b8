import type { PeriodKey } from '../../cycle/ports/report-store.ts';
import { joinKey } from './join-key.ts';
import { encodeKeyPart } from './encode-key-part.ts';
import { type KeyRange, keyRange } from './key-range.ts';
import { toTableKey } from './table-key.ts';

/** Keys of the table of deliveries (docs/tables.md). */
export const deliveryKeys = {
  partition: (key: PeriodKey) => joinKey('period', key.report, key.period),
  deliveries: keyRange('delivery'),
  /** Those whose key begins with a name and a bar. */
  under: (name: string): KeyRange => {
    const start = encodeKeyPart(`${name}|`);
    return {
      from: toTableKey(`${joinKey('delivery')}|${start}`),
      to: toTableKey(`${joinKey('delivery')}|${encodeKeyPart(`${name}}`)}`),
    };
  },
  delivery: (key: string) => joinKey('delivery', key),
};
