import type { JsonObject } from '../card.ts';
import { richText, type Spacing } from './rich-text.ts';
import { textRun, type RunLook } from './text-run.ts';

/** Beyond this many lines, blocks of their own would cost more than the text. */
const mostLines = 40;

/**
 * Gives a person's text as written, a block for each line: clients differ in how they show line ends inside a run.
 * Empty lines become space.
 * @example userText('a\n\nb').length //=> 2
 */
export function userText(text: string, spacing: Spacing = 'none', look: RunLook = {}): readonly JsonObject[] {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > mostLines) return [richText([textRun(text, look)], spacing)];
  const blocks: JsonObject[] = [];
  let gap = spacing;
  for (const line of lines) {
    if (line.trim() === '') {
      if (blocks.length > 0) gap = 'small';
      continue;
    }
    blocks.push(richText([textRun(line, look)], gap));
    gap = 'none';
  }
  return blocks;
}
