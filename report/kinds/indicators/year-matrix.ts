import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { periodLabel } from '../../period/period-label.ts';
import { yearOf } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodOf, periodsInYear, type RegularCadence } from '../../period/period-parts.ts';
import type { TableBlock, TableCell, TableRow } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { capitalise } from '../shared/capitalise.ts';
import { lagNote } from '../shared/lagged-label.ts';
import { tableCell } from '../shared/table-cell.ts';
import type { IndicatorRow, IndicatorsItem } from './schema.ts';
import { targetOf } from './target.ts';

/** A line for each year, a column for each period of it, and this year's targets last where there are any. */
export function yearMatrix(
  item: IndicatorsItem,
  cells: readonly Cell[],
  { years, cadence }: { readonly years: number; readonly cadence: RegularCadence },
  context: ItemContext,
): TableBlock {
  const { language, period } = context;
  const year = yearOf(period);
  const numbers = Array.from({ length: periodsInYear[cadence] }, (_, index) => index + 1);
  const at = (of: number, number: number): PeriodId => periodOf({ cadence, year: of, number });
  const byKey = new Map(cells.map((cell) => [`${cell.id} ${cell.period}`, cell]));
  const shown = Array.from({ length: years }, (_, index) => year - years + 1 + index).filter(
    (of) => of === year || cells.some((cell) => yearOf(cell.period) === of),
  );
  const named = (row: IndicatorRow, name: string) =>
    item.rows.length === 1 && row.dataLag === 0 ? name : `${lagNote(row, language)} ${name}`;
  return {
    type: 'table',
    columns: numbers.map((number) => ({
      id: String(number),
      label: capitalise(periodLabel(at(year, number), language, { short: true, year: false })),
    })),
    rows: item.rows.flatMap((row) => [
      ...shown.map((of) => ({
        label: named(row, String(of)),
        style: row.style,
        cells: numbers.map((number) => tableCell(byKey.get(`${row.id} ${at(of, number)}`))),
      })),
      ...targetRow(
        row,
        numbers.map((number) => at(year, number)),
        named(row, translate(language, 'kinds.target')),
        context,
      ),
    ]),
  };
}

function targetRow(
  row: IndicatorRow,
  periods: readonly PeriodId[],
  label: string,
  context: ItemContext,
): readonly TableRow[] {
  const { unit, decimals } = row;
  const cells = periods.map((period): TableCell => {
    const target = targetOf(row, period, context);
    if (target === undefined) return { type: 'blank' };
    return { type: 'text', text: formatValue(target, { unit, decimals, language: context.language }) };
  });
  return cells.every(({ type }) => type === 'blank') ? [] : [{ label, style: 'memo', cells }];
}
