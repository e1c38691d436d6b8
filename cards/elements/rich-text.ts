import type { JsonObject } from '../card.ts';

/** Space above an element. */
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

/**
 * Gives a paragraph made of runs.
 * @example richText([textRun('a')]) //=> { type: 'RichTextBlock', spacing: 'none', inlines: [{ … }] }
 */
export function richText(inlines: readonly JsonObject[], spacing: Spacing = 'none'): JsonObject {
  return { type: 'RichTextBlock', spacing, inlines };
}
