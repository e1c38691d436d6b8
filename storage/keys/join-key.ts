import { encodeKeyPart } from './encode-key-part.ts';
import { toTableKey } from './table-key.ts';
import type { TableKey } from './table-key.ts';

/**
 * Makes a key of a fixed number of parts. `|` never occurs in an encoded part.
 * @example joinKey('version', 'hr', '0000000001') //=> 'version|hr|0000000001'
 */
export function joinKey(...parts: readonly string[]): TableKey {
  return toTableKey(parts.map(encodeKeyPart).join('|'));
}
