import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { aggregate } from '../../parts/aggregate.ts';
import { comparePeriods, firstMonthOf, lastMonthOf, previousPeriod } from '../../period/period.ts';
import { monthsGone } from '../../period/months-gone.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { monthValue } from './month-values.ts';
import { monthsAsked } from './months-asked.ts';
import type { MonthlySeriesItem, SeriesRow } from './schema.ts';
import { targetOf } from './target.ts';

/** For each row the figure of the report's period, and one for each month of the years shown that has a value. */
export function monthlySeriesCells(
  item: MonthlySeriesItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const given = answer?.cells ?? {};
  const months = monthsShown(item, context.period);
  return item.rows.flatMap((row) => {
    const valueIn = (month: PeriodId) => monthValue(row.id, month, given, context);
    const own = monthsAsked(context.period, item.dataLag)
      .filter((month) => comparePeriods(month, firstMonthOf(context.period)) >= 0)
      .map((month) => ({ value: valueIn(month) }));
    const whole = aggregate(own, row.aggregate, row.decimals);
    const override = answer?.overrides?.[row.id];
    return [
      makeCell(
        { ...partsOf(item, row, context.period, context), value: whole, source: 'computed', override },
        context,
      ),
      ...months.flatMap((month) => {
        const value = valueIn(month);
        if (value === undefined) return [];
        const before = previousPeriod(month);
        const earlier = valueIn(before);
        return [
          makeCell(
            {
              ...partsOf(item, row, month, context),
              value,
              source: 'entered',
              previous: earlier === undefined ? undefined : { period: before, value: earlier },
            },
            context,
          ),
        ];
      }),
    ];
  });
}

/** The months of the years shown, to the end of the report's period. */
export function monthsShown(item: Pick<MonthlySeriesItem, 'years'>, period: PeriodId): readonly PeriodId[] {
  const last = lastMonthOf(period);
  const count = (item.years - 1) * 12 + monthsGone(period);
  return Array.from({ length: count }, (_, index) => previousPeriod(last, count - 1 - index));
}

function partsOf(item: MonthlySeriesItem, row: SeriesRow, period: PeriodId, context: ItemContext) {
  return {
    item: item.id,
    id: row.id,
    column: 'actual',
    period,
    label: localText(row.label, context.language),
    unit: row.unit,
    decimals: row.decimals,
    direction: row.direction,
    target: targetOf(row, period, context),
    rule: row.status,
  };
}
