import type { AskedItem } from './asked-items.ts';
import { offersComment } from './offers-comment.ts';

/** What a phone can bear in one card. */
const inputsAtMost = 14;

/**
 * Parts the items of a section into forms of at most about 14 inputs, in order. An item is never split, so one that has
 * more is a form of its own.
 */
export function formParts(items: readonly AskedItem[]): readonly (readonly AskedItem[])[] {
  const parts: AskedItem[][] = [];
  let inputs = 0;
  for (const item of items) {
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
