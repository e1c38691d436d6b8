import { escapeMarkdownLine } from './escape-markdown-line.ts';

/**
 * Gives a person's text as a quotation, line for line as written.
 * @example markdownQuote('a\nb') //=> '> a  \n> b'
 */
export function markdownQuote(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeMarkdownLine(line.trim())}`.trimEnd())
    .join('  \n')
    .replaceAll(/^>\s+$/gm, '>');
}
