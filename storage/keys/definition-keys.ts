import type { StoredDocument } from '../../cycle/ports/definition-store.ts';
import { fallingKeyNumber } from './falling-key-number.ts';
import { joinKey } from './join-key.ts';
import { keyRange } from './key-range.ts';

/** Keys of the table of definitions and plans (docs/tables.md): the newest version and the newest use are the first rows of their kind. */
export const definitionKeys = {
  partition: (kind: StoredDocument['kind'], report: string, year: number | undefined) =>
    joinKey(kind, report, year === undefined ? '' : String(year)),
  versions: keyRange('version'),
  version: (version: number) => joinKey('version', fallingKeyNumber(version)),
  uses: keyRange('use'),
  use: (number: number) => joinKey('use', fallingKeyNumber(number)),
};
