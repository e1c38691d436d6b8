import type { StoredDocument } from '../../cycle/ports/definition-store.ts';
import { StorageError } from '../../cycle/errors.ts';
import { rowName } from '../entity/entity.ts';
import type { Entity, Row } from '../entity/entity.ts';
import { packText, unpackText } from '../entity/pack-text.ts';
import { readText } from '../entity/read-text.ts';
import { textProperties } from '../entity/text-properties.ts';
import type { TableKey } from '../keys/table-key.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { storedDocumentSchema } from '../records/stored-document-schema.ts';

/** Up to here a person can read a row as it is, and an older release too. */
const longestPlain = 200_000;

/** Makes the row of a definition or plan; a long one is packed, since a row holds half a million units at most. */
export function documentEntity(
  keys: { readonly partitionKey: TableKey; readonly rowKey: TableKey },
  document: StoredDocument,
): Entity {
  const { partitionKey, rowKey } = keys;
  const json = encodeRecord(storedDocumentSchema, document, rowName(keys));
  return json.length <= longestPlain
    ? { partitionKey, rowKey, ...textProperties('record', json) }
    : { partitionKey, rowKey, packing: 'br', ...textProperties('record', packText(json)) };
}

/** Reads the row that `documentEntity` made. Throws `StorageError` `corrupt`. */
export function readDocument(row: Row): StoredDocument {
  return decodeRecord(storedDocumentSchema, plainText(row), rowName(row));
}

function plainText(row: Row): string {
  const text = readText(row, 'record');
  const { packing } = row.properties;
  if (packing === undefined) return text;
  try {
    if (packing === 'br') return unpackText(text);
    throw new RangeError('It is packed in a way that this release does not know');
  } catch (cause) {
    throw new StorageError('corrupt', `${rowName(row)}: the text record cannot be unpacked`, { cause });
  }
}
