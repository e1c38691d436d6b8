import type { JsonObject } from '../card.ts';
import { richText } from './rich-text.ts';

/**
 * Gives runs set to the right, as figures stand in a column.
 * @example alignRight([textRun('62 %')])
 */
export function alignRight(inlines: readonly JsonObject[]): JsonObject {
  return { ...richText(inlines), horizontalAlignment: 'right' };
}
