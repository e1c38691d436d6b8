import type { TableKey } from '../keys/table-key.ts';

/** A row as it is sent to the table service. */
export interface Entity {
  readonly partitionKey: TableKey;
  readonly rowKey: TableKey;
  readonly [property: string]: string | number | boolean;
}

/** A row as the table service gave it: not yet checked. */
export interface Row {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly etag: string;
  /** When the service wrote it by its own clock, in milliseconds. */
  readonly writtenAt?: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How a key writes `|` inside a part, and the `@` of an e-mail address. */
const bar = '~007C';
const at = ':0040';

/**
 * Names a row in an error or a log line. A delivery's key ends in its recipient's address, and logs name nobody, so that
 * addresses are left out.
 * @example rowName({ partitionKey: 'r|2024-03', rowKey: 'delivery|prompt~007Ca:0040b.002Eno' }) //=> 'Row delivery|prompt~007C… of r|2024-03'
 */
export function rowName(row: { readonly partitionKey: string; readonly rowKey: string }): string {
  const parts = row.rowKey.split(bar).map((part) => (part.includes(at) ? '…' : part));
  return `Row ${parts.join(bar)} of ${row.partitionKey}`;
}
