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
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Names a row in error messages. */
export function rowName(row: { readonly partitionKey: string; readonly rowKey: string }): string {
  return `Row ${row.rowKey} of ${row.partitionKey}`;
}
