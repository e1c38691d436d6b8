import { escapeMarkdown } from './escape-markdown.ts';

/** What means something at the beginning of a line: lists, quotes, headings, rules. */
const lineStart = /^(\s*)([-+=>#]|\d+[.)])/;

/**
 * Gives a person's text as a line of its own that Markdown prints as written.
 * @example escapeMarkdownLine('1. juni') //=> '1\\. juni'
 */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text).replace(
    lineStart,
    (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
}
