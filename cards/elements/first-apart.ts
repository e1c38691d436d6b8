import type { JsonObject } from '../card.ts';

/**
 * Gives a list with more space above its first line than between its lines, so that it stands apart from the head of the card.
 * @example firstApart([{ type: 'ColumnSet', spacing: 'small' }]) //=> [{ type: 'ColumnSet', spacing: 'medium' }]
 */
export function firstApart(lines: readonly JsonObject[]): readonly JsonObject[] {
  return lines.map((line, index) => (index === 0 ? { ...line, spacing: 'medium' } : line));
}
