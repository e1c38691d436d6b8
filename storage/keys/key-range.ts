import { joinKey } from './join-key.ts';
import { toTableKey } from './table-key.ts';
import type { TableKey } from './table-key.ts';

/** Row keys from (inclusive) and to (exclusive). */
export interface KeyRange {
  readonly from: TableKey;
  readonly to: TableKey;
}

/**
 * The range of all keys that begin with these parts and have at least one more. `}` follows `|` in the order of keys.
 * @example keyRange('version', 'hr') //=> { from: 'version|hr|', to: 'version|hr}' }
 */
export function keyRange(...parts: readonly string[]): KeyRange {
  const start = joinKey(...parts);
  return { from: toTableKey(`${start}|`), to: toTableKey(`${start}}`) };
}
