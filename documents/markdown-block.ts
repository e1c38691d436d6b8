import type { Language } from '../report/language/language.ts';
import { translate } from '../report/messages/translate.ts';
import { colourText } from '../report/status/colour-name.ts';
import type { Block, RecordsBlock, TableBlock, TableCell, TableRow } from '../report/value/block.ts';
import { escapeMarkdownLine } from './escape-markdown-line.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { markdownNotes } from './markdown-notes.ts';
import { markdownQuote } from './markdown-quote.ts';
import { markdownTable } from './markdown-table.ts';
import { tableFigure } from './table-figure.ts';

/** Gives a block of an item as Markdown. */
export function markdownBlock(block: Block, language: Language): string {
  if (block.type === 'table') return tableText(block, language);
  if (block.type === 'records') return recordsText(block, language);
  if (block.type === 'notes') return markdownNotes(block.notes);
  const label = block.label === undefined ? '' : `**${escapeMarkdown(block.label)}**\n\n`;
  return `${label}${markdownQuote(block.text)}`;
}

function tableText(block: TableBlock, language: Language): string {
  const columns = [
    { label: '', figures: false },
    ...block.columns.map(({ label, group }, index) => ({
      label: group === undefined ? label : `${group}: ${label}`,
      figures: block.rows.some(({ cells }) => isFigure(cells[index])),
    })),
  ];
  const rows = block.rows.map((row) => [
    emphasised(escapeMarkdown(row.label), row.style),
    ...row.cells.map((cell) => emphasised(tableCell(cell, language), row.style)),
  ]);
  const note = block.note === undefined ? '' : `\n\n_${escapeMarkdown(block.note)}_`;
  const notes = (block.notes ?? []).map((text) => `- ${escapeMarkdownLine(text)}`).join('\n');
  return `${markdownTable(columns, rows)}${note}${notes === '' ? '' : `\n\n${notes}`}`;
}

/** A target is a text that begins with its figure. */
function isFigure(cell: TableCell | undefined): boolean {
  return cell?.type === 'value' || (cell?.type === 'text' && /^[^\p{L}]*\d/u.test(cell.text));
}

function tableCell(cell: TableCell, language: Language): string {
  if (cell.type === 'blank') return '';
  if (cell.type === 'text') return escapeMarkdown(cell.text);
  const value = tableFigure(cell.cell, language);
  const colour = cell.cell.status?.colour;
  const coloured =
    colour !== undefined && value !== '' && colour !== 'no-data' && colour !== 'not-applicable';
  return escapeMarkdown(coloured ? `${value} ${colourText(colour, language)}` : value);
}

function emphasised(text: string, style: TableRow['style']): string {
  if (text === '' || style === 'normal') return text;
  return style === 'memo' ? `_${text}_` : `**${text}**`;
}

function recordsText(block: RecordsBlock, language: Language): string {
  if (block.records.length === 0) return translate(language, 'cards.md-no-rows');
  return markdownTable(
    block.columns.map(({ label }) => ({ label, figures: false })),
    block.records.map((record) => record.map(escapeMarkdown)),
  );
}
