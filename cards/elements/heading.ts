import type { JsonObject } from '../card.ts';
import { richText, type Spacing } from './rich-text.ts';
import { textRun } from './text-run.ts';

/** Characters that some client could read as Markdown. */
const markup = /[*_~`[\]<>#|\\$]|^\s*(?:[-+•]|\d+[.)])\s/;

/**
 * Gives a heading: a text block, which screen readers announce as a heading, unless the text could be read as Markdown;
 * then a run, which shows it as written.
 * @example heading('HR/HMS', 'large').type //=> 'TextBlock'
 */
export function heading(
  text: string,
  size: 'medium' | 'large' | 'extraLarge',
  spacing: Spacing = 'none',
): JsonObject {
  if (markup.test(text)) return richText([textRun(text, { size, weight: 'bolder' })], spacing);
  return { type: 'TextBlock', text, size, weight: 'bolder', style: 'heading', wrap: true, spacing };
}
