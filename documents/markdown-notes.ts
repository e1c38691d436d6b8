import type { Note } from '../report/value/block.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeMarkdownLine } from './escape-markdown-line.ts';

/**
 * Gives footnotes and sources as Markdown, a line for each, with their addresses as links.
 * @example markdownNotes([{ mark: '*', text: 'Uten lager' }]) //=> '\\* Uten lager'
 */
export function markdownNotes(notes: readonly Note[]): string {
  return notes
    .map(({ mark, text, link }) => {
      const marked =
        mark === undefined ? escapeMarkdownLine(text) : `${escapeMarkdown(mark)} ${escapeMarkdown(text)}`;
      // The parsed address has no space and no angle bracket left in it.
      return link === undefined ? marked : `${marked}: <${new URL(link).href}>`;
    })
    .join('  \n');
}
