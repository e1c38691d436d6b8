import { cardLimit } from '../card-size.ts';

/** What a part's entries may take; the rest is for its heading, source and buttons. */
export const partCapacity = cardLimit - 4000;

/** Long texts are parted into pieces of this length: even one of control characters, six units each, fits in a part. */
export const pieceLength = 4500;

/** What the layout of an entry can take besides its texts; a multi-line text gets a block for each line. */
const layout = 700;
const lineLayout = 110;

/**
 * Gives an upper bound of what an entry takes in a card, in UTF-16 units of JSON. `tests/cards/split-message.test.ts`
 * holds it to the cards.
 */
export function entrySize(entry: unknown): number {
  const json = JSON.stringify(entry);
  return layout + json.length + Math.min(json.split('\\n').length - 1, 40) * lineLayout;
}
