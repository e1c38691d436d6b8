import { StorageError } from '../../cycle/errors.ts';
import { rowName } from './entity.ts';
import type { Row } from './entity.ts';
import { pieceName } from './text-properties.ts';

/** Joins the pieces of a text that `textProperties` split. Throws `StorageError` `corrupt` when one is missing. */
export function readText(row: Row, name: string): string {
  const property = row.properties[`${name}Pieces`];
  const count = typeof property === 'number' ? property : 0;
  const pieces: string[] = [];
  for (let piece = 1; piece <= count; piece += 1) {
    const text = row.properties[pieceName(name, piece)];
    if (typeof text === 'string') pieces.push(text);
  }
  if (count > 0 && pieces.length === count) return pieces.join('');
  throw new StorageError('corrupt', `${rowName(row)}: the text ${name} is not whole`, {
    cause: new Error(`${pieces.length} of ${count} pieces`),
  });
}
