import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordKey, recordSchema, type StoreRecord } from './record.ts';

/** What was kept from last time, and where to write what comes. */
export interface Journal {
  readonly kept: readonly StoreRecord[];
  append(record: StoreRecord): void;
}

/**
 * Opens the JSON-lines file of a folder, or a journal that keeps nothing when there is no folder. The file is rewritten
 * with only the newest record of each key, so it stays small. A last line cut off by a kill is left out.
 */
export function openJournal(folder: string | undefined): Journal {
  if (folder === undefined) return { kept: [], append: () => {} };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'teams.jsonl');
  const kept = existsSync(path) ? newestOfEach(readFileSync(path, 'utf8'), path) : [];
  writeFileSync(`${path}.new`, kept.map((record) => `${JSON.stringify(record)}\n`).join(''));
  renameSync(`${path}.new`, path);
  return { kept, append: (record) => appendFileSync(path, `${JSON.stringify(record)}\n`) };
}

function newestOfEach(text: string, path: string): readonly StoreRecord[] {
  const lines = text.split('\n');
  const newest = new Map<string, StoreRecord>();
  lines.slice(0, -1).forEach((line, index) => {
    const record = parseLine(line, `${path}:${index + 1}`);
    newest.set(recordKey(record), record);
  });
  return [...newest.values()];
}

function parseLine(line: string, where: string): StoreRecord {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${where} cannot be read; move the folder away to start afresh`, { cause });
  }
}
