import type { JsonObject } from '../card.ts';
import { richText, type Spacing } from './rich-text.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a small, quiet line: a kicker, a hint, a source.
 * @example quietText('Februar 6,1 %').type //=> 'RichTextBlock'
 */
export function quietText(text: string, spacing: Spacing = 'none'): JsonObject {
  return richText([textRun(text, { size: 'small', isSubtle: true })], spacing);
}
