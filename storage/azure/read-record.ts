import type { z } from 'zod';
import { rowName } from '../entity/entity.ts';
import type { Row } from '../entity/entity.ts';
import { readText } from '../entity/read-text.ts';
import { decodeRecord } from '../records/decode-record.ts';

/** Reads the record of a row that `recordEntity` made. Throws `StorageError` `corrupt`. */
export function readRecord<T>(schema: z.ZodType<T>, row: Row, name = 'record'): T {
  return decodeRecord(schema, readText(row, name), rowName(row));
}
