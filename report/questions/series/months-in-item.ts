import type { ReportItem } from '../../assembly/report.ts';
import { comparePeriods, firstMonthOf, lastMonthOf, monthsIn } from '../../period/period.ts';
import { parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodsBetween } from '../when/periods-between.ts';
import type { Series } from './series.ts';

/**
 * The months of an item that keeps figures by month in a longer report, a series for each row; none for an item that does not.
 * The periods asked for are taken month by month; `own` is the report's.
 */
export function monthsInItem(
  section: string,
  item: ReportItem,
  row: string | undefined,
  periods: readonly PeriodId[],
  own: PeriodId,
): readonly Series[] {
  const [first] = periods;
  const last = periods.at(-1);
  const finer = item.cells.filter(
    ({ period, id }) => isShorter(period, own) && (row === undefined || id === row),
  );
  if (first === undefined || last === undefined || finer.length === 0) return [];
  const months = periodsBetween(firstMonthOf(first), lastMonthOf(last));
  return [...new Set(finer.map(({ id }) => id))].map((id): Series => {
    const cells = finer.filter((cell) => cell.id === id);
    return {
      section,
      item: item.id,
      row: id,
      column: cells[0]?.column ?? 'actual',
      label: cells[0]?.label ?? item.title,
      points: months.map((period) => {
        const cell = cells.find((candidate) => comparePeriods(candidate.period, period) === 0);
        return cell === undefined ? { period } : { period, cell };
      }),
    };
  });
}

function isShorter(period: string, than: PeriodId): boolean {
  const parsed = parsePeriod(period);
  return parsed !== undefined && monthsIn(parsed) < monthsIn(than);
}
