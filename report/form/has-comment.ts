import type { AskedItem } from './asked-items.ts';
import { offersComment } from './offers-comment.ts';

/** Whether the card of an item has its comment: the last one, where there are several. */
export function hasComment(asked: Pick<AskedItem, 'item' | 'fields' | 'slice'>): boolean {
  const { slice } = asked;
  return (slice === undefined || slice.card === slice.of) && offersComment(asked);
}
