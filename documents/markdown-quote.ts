import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Gives a person's text as a quotation, line for line as written.
 * @example markdownQuote('a\nb') //=> '> a  \n> b'
 */
export function markdownQuote(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd())
    .join('  \n')
    .replaceAll(/^>\s+$/gm, '>');
}
