import type { z } from 'zod';
import { rowName } from '../entity/entity.ts';
import type { Entity } from '../entity/entity.ts';
import { textProperties } from '../entity/text-properties.ts';
import type { TableKey } from '../keys/table-key.ts';
import { encodeRecord } from '../records/encode-record.ts';

/** Makes the row of a record: the record as JSON in `record`, in pieces where it is long. */
export function recordEntity<T>(
  keys: { readonly partitionKey: TableKey; readonly rowKey: TableKey },
  schema: z.ZodType<T>,
  record: T,
): Entity {
  const { partitionKey, rowKey } = keys;
  return { partitionKey, rowKey, ...textProperties('record', encodeRecord(schema, record, rowName(keys))) };
}
