import type { ItemAnswer } from '../../answer/item-answer.ts';
import { evaluateRows } from '../../formula/evaluate-rows.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { readValue } from '../shared/read-value.ts';
import { startedRows } from '../shared/started.ts';
import { columnPeriods } from './columns.ts';
import type { YearComparisonItem } from './schema.ts';

/** Each row's cells: this year's always, last year's where there is a value. The trend is against last year. */
export function yearComparisonCells(
  item: YearComparisonItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const { language } = context;
  const periods = columnPeriods(context.period);
  const pastOf = (period: PeriodId) =>
    evaluateRows(startedRows(item.rows, period), (id) => readValue(context.history(id, period)));
  const current = evaluateRows(startedRows(item.rows, context.period), (id) => readValue(answer?.cells[id]));
  const lastYear = pastOf(periods.lastYear);
  const lastYearTotal = pastOf(periods.lastYearTotal);

  return item.rows.flatMap((row) => {
    const label = localText(row.label, language);
    const { unit, decimals, direction } = row;
    const about = { item: item.id, id: row.id, unit, decimals, direction, basis: 'year-to-date' } as const;
    const before = lastYear.get(row.id);
    const inTotal = lastYearTotal.get(row.id);
    const cells = [
      makeCell(
        {
          ...about,
          column: 'actual',
          period: periods.actual,
          label,
          value: current.get(row.id),
          source: row.formula === undefined ? 'entered' : 'computed',
          previous: before === undefined ? undefined : { period: periods.lastYear, value: before },
          headline: row.headline,
        },
        context,
      ),
    ];
    const addPast = (column: 'lastYear' | 'lastYearTotal', value: typeof before, name: string): void => {
      if (value === undefined) return;
      const period = periods[column];
      cells.push(makeCell({ ...about, column, period, label: name, value, source: 'history' }, context));
    };
    addPast('lastYear', before, translate(language, 'kinds.cellLastYear', { row: label }));
    addPast('lastYearTotal', inTotal, translate(language, 'kinds.cellLastYearTotal', { row: label }));
    return cells;
  });
}
