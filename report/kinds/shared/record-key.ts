import type { RecordRow } from './record-row.ts';

/**
 * What tells a record from the others and finds it again next time: the text of one of its columns, whatever its case and
 * signs.
 * @example recordKey({ name: 'Testing og verifisering' }, 'name') //=> 'testing-og-verifisering'
 */
export function recordKey(row: RecordRow, column: string): string {
  return (row[column] ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
