import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { TableBlock, TableCell } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { lagNote, laggedLabel } from '../shared/lagged-label.ts';
import { tableCell } from '../shared/table-cell.ts';
import { columnOf } from './column-label.ts';
import type { IndicatorsItem } from './schema.ts';

/** A row for each figure, a column for each period, and the targets last when there are any. */
export function indicatorsTable(
  item: IndicatorsItem,
  cells: readonly Cell[],
  periods: readonly PeriodId[],
  context: ItemContext,
): TableBlock {
  const { language } = context;
  const current = new Map(
    cells.filter((cell) => cell.period === context.period).map((cell) => [cell.id, cell]),
  );
  const byKey = new Map(cells.map((cell) => [`${cell.id} ${cell.period}`, cell]));
  const hasTargets = [...current.values()].some((cell) => cell.target !== undefined);
  const target = { id: 'target', label: translate(language, 'kinds.target') };

  return {
    type: 'table',
    columns: [
      ...periods.map((period) => columnOf(item, period, periods, context)),
      ...(hasTargets ? [target] : []),
    ],
    rows: item.rows.map((row) => ({
      label: periods.length > 1 ? lagNote(row, language) : laggedLabel(row, context),
      style: row.style,
      cells: [
        ...periods.map((period) => tableCell(byKey.get(`${row.id} ${period}`))),
        ...(hasTargets ? [targetCell(current.get(row.id), context)] : []),
      ],
    })),
  };
}

function targetCell(cell: Cell | undefined, context: ItemContext): TableCell {
  if (cell?.target === undefined) return { type: 'blank' };
  const { unit, decimals } = cell;
  return { type: 'text', text: formatValue(cell.target, { unit, decimals, language: context.language }) };
}
