import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { TableRow } from '../../value/block.ts';
import type { CellSource } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { readValue } from '../shared/read-value.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { splitDifference } from './split-difference.ts';
import { partsOf } from './source.ts';
import { totalOf } from './total.ts';
import type { VarianceSplitItem } from './schema.ts';

/** The parts, their sum, what is split, and what of it the parts leave unexplained. */
export function computeVarianceSplit(
  item: VarianceSplitItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language } = context;
  const parts = item.rows.map(({ id, label }) => ({
    id,
    label: localText(label, language),
    value: readValue(answer?.cells[id]),
  }));
  const total = totalOf(item, answer, context);
  const known = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const split = splitDifference(known, total, item.decimals);
  const rows = [
    ...parts.map((part) => ({ ...part, source: 'entered', style: 'normal' }) as const),
    {
      id: 'sum',
      label: translate(language, 'requirements.splitSum'),
      value: split?.sum,
      source: 'computed',
      style: 'subtotal',
    },
    {
      id: 'total',
      label: translate(language, 'requirements.splitTotal'),
      value: total,
      source: item.of === undefined ? 'entered' : 'computed',
      style: 'total',
    },
    {
      id: 'remainder',
      label: translate(
        language,
        split?.isExplained === false ? 'requirements.splitMismatch' : 'requirements.splitRemainder',
      ),
      value: split?.difference,
      source: 'computed',
      style: 'memo',
    },
  ] as const;
  const made = rows.map((row) => madeRow(item, row, context));
  return {
    cells: made.map(({ cell }) => cell),
    blocks: [
      {
        type: 'table',
        columns: [{ id: 'variance', label: translate(language, 'kinds.amount') }],
        rows: made.map(({ row }) => row),
        note: unitNote(item.unit, language),
      },
    ],
  };
}

function madeRow(
  item: VarianceSplitItem,
  row: {
    readonly id: string;
    readonly label: string;
    readonly value: DecimalText | undefined;
    readonly source: CellSource;
    readonly style: TableRow['style'];
  },
  context: ItemContext,
) {
  const { style, ...parts } = row;
  const { unit, decimals, of } = item;
  const countsFromJanuary = of !== undefined && partsOf(of).column.startsWith('yearToDate');
  const basis = countsFromJanuary ? 'year-to-date' : undefined;
  const cell = makeCell(
    { item: item.id, column: 'variance', period: context.period, unit, decimals, basis, ...parts },
    context,
  );
  const tableRow: TableRow = { label: row.label, style, cells: [tableCell(cell)] };
  return { cell, row: tableRow };
}
