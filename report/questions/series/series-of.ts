import { rowIds } from '../row-ids.ts';
import type { AssemblyScope } from '../../assembly/assembly-scope.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { Target } from '../question.ts';
import { cellsAt } from './cells-at.ts';
import type { Series } from './series.ts';

/**
 * The figures of what a question is about through the periods given, a series for each row and column that has a value in any
 * of them. A row of several columns has one series for the column that it is known by: `actual`, else its first.
 * @example seriesOf({ section: 'hr', item: 'sick-leave' }, ['2024-02', '2024-03'], scope)[0]?.row //=> 'total'
 */
export function seriesOf(
  target: Target,
  periods: readonly PeriodId[],
  scope: AssemblyScope,
): readonly Series[] {
  const section = scope.definition.sections.find(({ id }) => id === target.section);
  const ids = rowIds(target, scope.definition);
  const items = (section?.items ?? []).filter(({ id }) => target.item === undefined || id === target.item);
  return items.flatMap((item) => {
    const byPeriod = periods.map((period) => ({
      period,
      cells: cellsAt(target.section, item, period, scope).filter(
        ({ id, value }) => value !== undefined && (target.row === undefined || ids.includes(id)),
      ),
    }));
    const known = byPeriod.flatMap(({ cells }) => cells);
    const rows = [...new Set(known.map(({ id }) => id))];
    return rows.map((row): Series => {
      const column = columnOf(known.filter(({ id }) => id === row));
      const cellIn = (cells: readonly Cell[]) =>
        cells.find((cell) => cell.id === row && cell.column === column);
      return {
        section: target.section,
        item: item.id,
        row,
        column,
        label: known.findLast((cell) => cell.id === row && cell.column === column)?.label ?? row,
        points: byPeriod.map(({ period, cells }) => {
          const cell = cellIn(cells);
          return cell === undefined ? { period } : { period, cell };
        }),
      };
    });
  });
}

/** The column that a row is known by. */
function columnOf(cells: readonly Cell[]): string {
  const columns = cells.map(({ column }) => column);
  return columns.find((column) => column === 'actual') ?? columns[0] ?? 'actual';
}
