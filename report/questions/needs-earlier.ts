import type { Definition } from '../definition/definition-schema.ts';
import { mayGoOn } from './merge-understood.ts';
import { understoodOnce } from './understood-once.ts';

/**
 * Whether a question says so little that it may be about what was asked before; any other is understood without it.
 * @example needsEarlier('og i februar?', definition) //=> true
 */
export function needsEarlier(text: string, definition: Definition): boolean {
  return mayGoOn(understoodOnce(text, definition));
}
