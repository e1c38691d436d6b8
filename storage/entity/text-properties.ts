import { splitText } from './split-text.ts';

/** The property that holds a piece of a text: `record`, `record2`, `record3` … */
export function pieceName(name: string, piece: number): string {
  return piece === 1 ? name : `${name}${piece}`;
}

/**
 * The properties that hold a text of any length: its pieces, and how many there are. When the write merges into a row where
 * the text was longer, `before` blanks the pieces that are left over.
 * @example textProperties('past', '{}') //=> { past: '{}', pastPieces: 1 }
 */
export function textProperties(
  name: string,
  text: string,
  before = '',
): Readonly<Record<string, string | number>> {
  const pieces = splitText(text);
  const properties: Record<string, string | number> = { [`${name}Pieces`]: pieces.length };
  const written = Math.max(pieces.length, splitText(before).length);
  for (let piece = 1; piece <= written; piece += 1) {
    properties[pieceName(name, piece)] = pieces[piece - 1] ?? '';
  }
  return properties;
}
