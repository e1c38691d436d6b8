import { computeItem } from '../kinds/index.ts';
import { shortForm } from '../kinds/shared/short-form.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { trendMark } from '../status/trend-of.ts';
import type { Block } from '../value/block.ts';
import type { Cell } from '../value/cell.ts';
import { formatCell } from '../value/format-cell.ts';
import type { AskedItem } from './asked-items.ts';
import type { ReceiptLine } from './receipt.ts';

/** More figures than this and only those with a colour, or worth naming, are shown back. */
const figuresAtMost = 12;

/** One item of a receipt: its figures with colour and reason, or its text in short, and its comment. */
export function receiptLines(asked: AskedItem): readonly ReceiptLine[] {
  const lines = answerLines(asked);
  const said = asked.answer?.comment ?? '';
  if (said === '') return lines;
  const comment = shortForm(said);
  const last = lines.at(-1);
  return last === undefined
    ? [{ label: localText(asked.item.title, asked.context.language), value: '', comment }]
    : [...lines.slice(0, -1), { ...last, comment }];
}

function answerLines({ item, answer, context }: AskedItem): readonly ReceiptLine[] {
  const { language, period } = context;
  const title = localText(item.title, language);
  if (answer === undefined || answer.state === 'later')
    return [{ label: title, value: translate(language, 'form.comes-later') }];
  if (answer.state === 'not-applicable')
    return [{ label: title, value: translate(language, 'report.not-applicable') }];
  if (answer.state === 'nil')
    return [
      {
        label: title,
        value: item.nil === undefined ? translate(language, 'report.nil') : localText(item.nil, language),
      },
    ];

  const { cells, blocks } = computeItem(item, answer, context);
  const own = cells.filter(
    (cell) => cell.period === period && (cell.value !== undefined || isColoured(cell)),
  );
  const named =
    own.length > figuresAtMost ? own.filter((cell) => isColoured(cell) || cell.headline === true) : own;
  const lines = named.map((cell) => cellLine(cell, labelOf(cell, named, blocks), language));
  if (lines.length > 1) return lines.map((line, index) => (index === 0 ? { heading: title, ...line } : line));
  return lines.length > 0 ? lines : blocks.flatMap((block) => blockLine(title, block, language));
}

function isColoured({ status }: Cell): boolean {
  return status !== undefined && status.colour !== 'no-data';
}

/** A row's figures in several columns say which column each of them stands in. */
function labelOf(cell: Cell, named: readonly Cell[], blocks: readonly Block[]): string {
  const { label, column } = cell;
  if (!named.some((other) => other !== cell && other.label === label)) return label;
  const columns = blocks.flatMap((block) => (block.type === 'table' ? block.columns : []));
  const heading = columns.find(({ id }) => id === column)?.label;
  return heading === undefined ? label : `${label}: ${heading.slice(0, 1).toLowerCase()}${heading.slice(1)}`;
}

function cellLine(cell: Cell, label: string, language: Language): ReceiptLine {
  const { trend, status } = cell;
  return {
    label,
    value: formatCell(cell, language) ?? '',
    ...(trend === undefined ? {} : { trend: trendMark(trend) }),
    ...(status === undefined ? {} : { status }),
  };
}

function blockLine(title: string, block: Block, language: Language): readonly ReceiptLine[] {
  switch (block.type) {
    case 'text':
      return [{ label: title, value: shortForm(block.text) }];
    case 'records':
      return [{ label: title, value: translate(language, 'form.records', { count: block.records.length }) }];
    case 'table':
    case 'notes':
      return [];
  }
}
