import type { ItemAnswer } from '../../answer/item-answer.ts';
import { aggregateYear } from '../../early-warning/aggregate-year.ts';
import type { YearFigure } from '../../early-warning/year-figure.ts';
import { localText } from '../../language/local-text.ts';
import { samePeriodIn } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { ItemContext } from '../kind.ts';
import { dataPeriod } from '../shared/data-period.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { yearColour, yearRule } from '../shared/year-colour.ts';
import { knownSoFar, yearValues } from '../shared/year-values.ts';
import { currentValues, pastValuesOf, type RowValues } from './row-values.ts';
import type { IndicatorRow, IndicatorsItem } from './schema.ts';
import { baselineOf, yearTargetOf } from './target.ts';

/** The rows that are followed through the year. */
export function indicatorsYearFigures(
  item: IndicatorsItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly YearFigure[] {
  if (!item.rows.some(({ pace }) => pace)) return [];
  const pastOf = pastValuesOf(item, context);
  const byPeriod = new Map<PeriodId, RowValues>([
    ...context.historyPeriods.map((period) => [period, pastOf(period)] as const),
    [context.period, currentValues(item, answer?.cells ?? {}, context.period)],
  ]);
  return item.rows.flatMap((row) => (row.pace ? yearFigureOf(row, byPeriod, context) : []));
}

function yearFigureOf(
  row: IndicatorRow,
  byPeriod: ReadonlyMap<PeriodId, RowValues>,
  context: ItemContext,
): readonly YearFigure[] {
  const { id, unit, decimals, direction, aggregation } = row;
  if (aggregation === undefined) return [];
  const { language } = context;
  const period = dataPeriod(context.period, row.dataLag);
  const years = yearValues([...byPeriod.keys()], row.dataLag, (at) => byPeriod.get(at)?.get(id));
  const standing = byPeriod.get(context.period)?.get(id);
  const target = formOf(yearTargetOf(row, context.period, context));
  const baseline = baselineOf(row, context.period, context);
  return [
    {
      id,
      label: localText(row.label, language),
      unit,
      decimals,
      aggregation,
      period,
      soFar: aggregation === 'last' ? standing : aggregateYear(aggregation, knownSoFar(years, period) ?? []),
      target,
      years,
      colourOf: (value, year) => {
        const end = lastPeriodOfYear(samePeriodIn(context.period, year));
        const rule = row.year?.status ?? yearRule(row.status, aggregation, end);
        const judged = {
          period: end,
          target: formOf(yearTargetOf(row, end, context)) ?? target,
          baseline: baselineOf(row, end, context) ?? baseline,
        };
        return yearColour(rule, value, { ...judged, unit, decimals, direction, language });
      },
    },
  ];
}

function formOf(value: YearFigure['soFar']): YearFigure['target'] {
  return value === undefined ? undefined : { value };
}
