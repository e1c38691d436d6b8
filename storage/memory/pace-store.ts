import type { PaceStore } from '../../cycle/ports/pace-store.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { paceSchema } from '../records/pace-schema.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';

/** The shared pace in memory. */
export function memoryPaceStore(now: () => number): PaceStore {
  let row: { readonly text: string; readonly revision: number; readonly writtenAt: number } | undefined;
  const read: PaceStore['read'] = async () =>
    row && {
      pace: decodeRecord(paceSchema, row.text, 'The pace'),
      etag: revisionTag(row.revision),
      writtenAt: row.writtenAt,
    };
  return {
    read,
    write: async (stored, next) => {
      const text = encodeRecord(paceSchema, next, 'The pace');
      const revision = row?.revision ?? 0;
      if (revision !== (stored === undefined ? 0 : revisionOf(stored.etag))) return undefined;
      row = { text, revision: revision + 1, writtenAt: now() };
      return read();
    },
  };
}
