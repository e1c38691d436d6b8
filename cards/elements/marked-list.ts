import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { richText } from './rich-text.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a small list under a bold title, each line with a mark; nothing at all when the list is empty.
 * @example markedList('Mangler', '○', ['HR/HMS']).length //=> 2
 */
export function markedList(title: string, mark: string, lines: readonly string[]): readonly JsonObject[] {
  if (lines.length === 0) return [];
  return [
    { ...richText([textRun(title, { weight: 'bolder' })], 'medium'), separator: true },
    ...lines.map((line) => richText([textRun(`${mark}\u00a0${clip(line, 1000)}`)], 'small')),
  ];
}
