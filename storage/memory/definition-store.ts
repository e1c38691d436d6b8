import type { DefinitionStore, StoredDocument } from '../../cycle/ports/definition-store.ts';
import { definitionKeys } from '../keys/definition-keys.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { definitionUseSchema } from '../records/definition-use-schema.ts';
import { storedDocumentSchema } from '../records/stored-document-schema.ts';

/** Definitions and plans in memory. */
export function memoryDefinitionStore(): DefinitionStore {
  const partitions = new Map<string, Map<number, string>>();
  const uses = new Map<string, readonly string[]>();
  const read: DefinitionStore['read'] = async (kind, report, version, year) => {
    const text = partitions.get(definitionKeys.partition(kind, report, year))?.get(version);
    return text === undefined ? undefined : decodeRecord(storedDocumentSchema, text, report);
  };
  return {
    read,
    keep: async (document: StoredDocument) => {
      const { kind, report, year, version, text } = document;
      const partition = definitionKeys.partition(kind, report, year);
      const encoded = encodeRecord(storedDocumentSchema, document, report);
      const kept = await read(kind, report, version, year);
      if (kept !== undefined) return kept.text === text ? 'kept' : 'conflict';
      partitions.set(partition, new Map(partitions.get(partition)).set(version, encoded));
      return 'kept';
    },
    newest: async (kind, report, year) => {
      const versions = partitions.get(definitionKeys.partition(kind, report, year));
      return versions === undefined ? undefined : read(kind, report, Math.max(...versions.keys()), year);
    },
    take: async (use) => {
      const taken = uses.get(use.report) ?? [];
      if (use.number <= taken.length) return false;
      uses.set(use.report, [...taken, encodeRecord(definitionUseSchema, use, use.report)]);
      return true;
    },
    inUse: async (report) => {
      const text = uses.get(report)?.at(-1);
      return text === undefined ? undefined : decodeRecord(definitionUseSchema, text, report);
    },
  };
}
