import { clip } from './clip.ts';

/** No real name or title comes near this; one that does would make a card too large to send. */
const longestName = 300;

/**
 * Gives a name or title for a card.
 * @example clipName('HR/HMS') //=> 'HR/HMS'
 */
export function clipName(name: string): string {
  return clip(name, longestName);
}
