import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { YearFigure } from '../../early-warning/year-figure.ts';
import { evaluateRows } from '../../formula/evaluate-rows.ts';
import { localText } from '../../language/local-text.ts';
import { toDecimalText } from '../../number/decimal.ts';
import { samePeriodIn } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { periodsOf } from '../shared/periods-of.ts';
import { readValue } from '../shared/read-value.ts';
import { startedRows } from '../shared/started.ts';
import { yearColour } from '../shared/year-colour.ts';
import { yearValues } from '../shared/year-values.ts';
import type { YearComparisonItem, YearComparisonRow } from './schema.ts';

/** The rows that are followed through the year; what they have counted up to is taken apart into what each period gave. */
export function yearComparisonYearFigures(
  item: YearComparisonItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly YearFigure[] {
  const valuesIn = (period: PeriodId) =>
    evaluateRows(startedRows(item.rows, period), (id) =>
      readValue(period === context.period ? answer?.cells[id] : context.history(id, period)),
    );
  const { language, period } = context;
  const followed = item.rows.filter(({ pace }) => pace);
  if (followed.length === 0) return [];
  const byPeriod = new Map([...context.historyPeriods, period].map((at) => [at, valuesIn(at)] as const));
  return followed.map((row) => {
    const { id, unit, decimals, direction } = row;
    const counted = yearValues([...byPeriod.keys()], 0, (at) => byPeriod.get(at)?.get(id));
    const target = yearTargetOf(row, period, context);
    return {
      id,
      label: localText(row.label, language),
      unit,
      decimals,
      aggregation: 'sum',
      period,
      soFar: byPeriod.get(period)?.get(id),
      target,
      years: new Map([...counted].map(([year, values]) => [year, periodsOf(values)])),
      colourOf: (value, year) => {
        const end = lastPeriodOfYear(samePeriodIn(period, year));
        const judged = {
          period: end,
          target: yearTargetOf(row, end, context) ?? target,
          baseline: undefined,
        };
        return yearColour(row.year?.status, value, { ...judged, unit, decimals, direction, language });
      },
    };
  });
}

function yearTargetOf(row: YearComparisonRow, period: PeriodId, context: ItemContext): YearFigure['target'] {
  const planned = context.plan('annualTarget', row.id, period, 'until-next');
  if (planned !== undefined) return { value: planned };
  return row.year?.target === undefined ? undefined : { value: toDecimalText(row.year.target) };
}
