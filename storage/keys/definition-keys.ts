import type { StoredDocument } from '../../cycle/ports/definition-store.ts';
import { fallingKeyNumber } from './falling-key-number.ts';
import { joinKey } from './join-key.ts';
import { keyRange } from './key-range.ts';

/** Keys of the table of definitions and plans (docs/tables.md): the newest version is the first row of its partition. */
export const definitionKeys = {
  partition: (kind: StoredDocument['kind'], report: string, year: number | undefined) =>
    joinKey(kind, report, year === undefined ? '' : String(year)),
  versions: keyRange('version'),
  version: (version: number) => joinKey('version', fallingKeyNumber(version)),
};
