import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { yearOf } from '../../period/period.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodOf } from '../../period/period-parts.ts';
import type { TableBlock, TableCell, TableRow } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from '../shared/capitalise.ts';
import { tableCell } from '../shared/table-cell.ts';
import type { MonthlySeriesItem, SeriesRow } from './schema.ts';
import { targetOf } from './target.ts';

/** A line for each year, a column for each month, and this year's targets last where there are any. */
export function monthlySeriesTable(
  item: MonthlySeriesItem,
  cells: readonly Cell[],
  context: ItemContext,
): TableBlock {
  const { language, period } = context;
  const year = yearOf(period);
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const month = (of: number, number: number) => periodOf({ cadence: 'monthly', year: of, number });
  const byKey = new Map(cells.map((cell) => [`${cell.id} ${cell.period}`, cell]));
  const years = Array.from({ length: item.years }, (_, index) => year - item.years + 1 + index);
  const named = (row: SeriesRow, name: string) =>
    item.rows.length === 1 ? name : `${localText(row.label, language)} ${name}`;
  return {
    type: 'table',
    columns: numbers.map((number) => ({
      id: String(number),
      label: capitalise(periodLabel(month(year, number), language, { short: true, year: false })),
    })),
    rows: item.rows.flatMap((row) => [
      ...years.map((of) => ({
        label: named(row, String(of)),
        style: 'normal' as const,
        cells: numbers.map((number) => tableCell(byKey.get(`${row.id} ${month(of, number)}`))),
      })),
      ...targets(
        row,
        numbers.map((number) => month(year, number)),
        named(row, translate(language, 'kinds.target')),
        context,
      ),
    ]),
  };
}

function targets(
  row: SeriesRow,
  months: readonly PeriodId[],
  label: string,
  context: ItemContext,
): readonly TableRow[] {
  const { unit, decimals } = row;
  const cells = months.map((month): TableCell => {
    const target = targetOf(row, month, context);
    if (target === undefined) return { type: 'blank' };
    return { type: 'text', text: formatValue(target, { unit, decimals, language: context.language }) };
  });
  return cells.every(({ type }) => type === 'blank') ? [] : [{ label, style: 'memo', cells }];
}
