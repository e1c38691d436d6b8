import type { AskedItem } from './asked-items.ts';
import { offersComment } from './offers-comment.ts';
import { splitItem } from './split-item.ts';

/** What a phone can bear in one card. */
const inputsAtMost = 14;

/**
 * Parts the items of a section into forms of at most about 14 inputs, in order. An item that has more is a form of its own,
 * and one with very many is several.
 */
export function formParts(items: readonly AskedItem[]): readonly (readonly AskedItem[])[] {
  const parts: AskedItem[][] = [];
  let inputs = 0;
  for (const item of items) {
    const cards = splitItem(item);
    if (cards.length > 1) {
      parts.push(...cards.map((card) => [card]));
      inputs = inputsAtMost;
      continue;
    }
    const own = item.fields.length + (offersComment(item) ? 1 : 0);
    const current = parts.at(-1);
    if (current === undefined || inputs + own > inputsAtMost) {
      parts.push([item]);
      inputs = own;
    } else {
      current.push(item);
      inputs += own;
    }
  }
  return parts;
}
