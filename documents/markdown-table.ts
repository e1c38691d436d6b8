import { escapeMarkdown } from './escape-markdown.ts';

/** A column's heading and whether it holds figures. */
export interface MarkdownColumn {
  readonly label: string;
  readonly figures: boolean;
}

/**
 * Gives a table; figures are set to the right. Cells come escaped, headings are escaped here.
 * @example markdownTable([{ label: 'A', figures: true }], [['1']]) //=> '| A |\n| ---: |\n| 1 |'
 */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeMarkdown(column.label))),
    line(columns.map((column) => (column.figures ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
