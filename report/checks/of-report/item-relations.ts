import type { AnsweredSection } from '../../answer/section-record.ts';
import type { ReportItem } from '../../assembly/report.ts';
import { isDecimalText } from '../../number/decimal.ts';
import { endMonthOf } from '../../period/end-month-of.ts';
import { periodOf } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { Sum, YearToDate } from '../evidence/relations.ts';

/** Totals that a person entered under the rows of a table, where nothing computes them. */
export function itemSums(section: string, item: ReportItem): readonly Sum[] {
  return item.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const total = block.rows.findIndex(({ style }) => style === 'total' || style === 'subtotal');
    const above = block.rows.slice(0, Math.max(total, 0)).filter(({ style }) => style === 'normal');
    const row = block.rows[total];
    return block.columns.flatMap((column, index): readonly Sum[] => {
      const sum = valueAt(row?.cells[index]);
      if (row === undefined || sum?.source !== 'entered' || sum.value === undefined) return [];
      const cells = above.map(({ cells: all }) => valueAt(all[index]));
      const parts = cells.flatMap((cell) => (cell?.value === undefined ? [] : [cell.value]));
      if (parts.length < 2 || cells.some((cell) => cell?.unit !== sum.unit) || !addsUp(sum)) return [];
      return [
        {
          where: { section, item: item.id, cell: sum.id },
          label: `${row.label}, ${column.label}`,
          relation: 'sum',
          total: sum.value,
          parts,
          exact: sum.unit === 'count',
          unit: sum.unit,
          decimals: sum.decimals,
        },
      ];
    });
  });
}

/** Figures that were entered both for the month and for the year so far, beside the earlier months of the year. */
export function itemYearsToDate(
  section: string,
  item: ReportItem,
  past: AnsweredSection['past'],
  period: PeriodId,
): readonly YearToDate[] {
  return item.cells
    .filter((cell) => cell.column === 'yearToDate' && cell.source === 'entered' && cell.period === period)
    .flatMap((cell) => {
      const month = item.cells.find(
        (other) => other.id === cell.id && other.column === 'month' && other.period === period,
      );
      if (cell.value === undefined || month?.value === undefined) return [];
      const earlier = monthsBefore(period).map((one) => {
        const text = past[one]?.[item.id]?.[`${cell.id}.month`];
        return text !== undefined && isDecimalText(text) ? text : undefined;
      });
      return [
        {
          where: { section, item: item.id, cell: `${cell.id}.yearToDate` },
          label: cell.label,
          periods: [...earlier, month.value],
          value: cell.value,
          aggregation: 'sum' as const,
          unit: cell.unit,
          decimals: cell.decimals,
        },
      ];
    });
}

/** Percentages and scores have means, not sums. */
function addsUp({ unit }: Cell): boolean {
  return unit !== 'percent' && unit !== 'percentage-points' && unit !== 'score';
}

function valueAt(cell: { readonly type: string; readonly cell?: Cell } | undefined): Cell | undefined {
  return cell?.type === 'value' ? cell.cell : undefined;
}

function monthsBefore(period: PeriodId): readonly PeriodId[] {
  const { year, number } = endMonthOf(period);
  return Array.from({ length: number - 1 }, (_, index) =>
    periodOf({ cadence: 'monthly', year, number: index + 1 }),
  );
}
