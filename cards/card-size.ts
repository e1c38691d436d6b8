import type { Json } from './card.ts';

/** Teams takes about 100 KB counted as UTF-16; the project stays far below it (design section 8). */
export const activityLimit = 36_000;

/** What a card may take of an activity; the rest is for the envelope: addresses, summary and attachment frame. */
export const cardLimit = 33_000;

/**
 * Gives how much of an activity a part of a card takes, in UTF-16 units of JSON.
 * @example jsonSize({ text: 'æ' }) //=> 12
 */
export function jsonSize(json: Json): number {
  return JSON.stringify(json).length;
}
