import { samePeriodIn } from '../../period/period.ts';
import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { YearFigure } from '../../early-warning/year-figure.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext } from '../kind.ts';
import { dataPeriod } from '../shared/data-period.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { yearColour } from '../shared/year-colour.ts';
import { yearValues } from '../shared/year-values.ts';
import { rowColumn } from './column-of.ts';
import { readFigure } from './figure.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { baselineOf, targetOf } from './target.ts';
import { figureIn, type Lookup } from './values.ts';

/** The rows that are followed through the year, each with the year so far as it was entered or follows from its periods. */
export function scorecardYearFigures(
  item: ScorecardItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly YearFigure[] {
  const lookup: Lookup = (cell, period) =>
    period === context.period ? answer?.cells[cell] : context.history(cell, period);
  return item.rows.flatMap((row) => (row.pace ? yearFigureOf(row, lookup, context) : []));
}

function yearFigureOf(row: ScorecardRow, lookup: Lookup, context: ItemContext): readonly YearFigure[] {
  const { id, unit, decimals, direction, aggregation } = row;
  if (aggregation === 'entered' || aggregation === 'weighted-mean') return [];
  const { language } = context;
  const soFar = figureIn(row, 'yearToDate', context.period, lookup);
  const target = targetOf(row, 'estimate', context.period, context);
  const baseline = baselineOf(row, context.period, context);
  const { rule } = rowColumn(row, 'estimate');
  const exact = (period: typeof context.period) => {
    const figure = readFigure(lookup(`${id}.period`, period));
    return figure?.relation === undefined ? figure?.value : undefined;
  };
  return [
    {
      id,
      label: localText(row.label, language),
      unit,
      decimals,
      aggregation,
      period: dataPeriod(context.period, row.dataLag),
      // Of an inequality nobody knows where it leads.
      soFar: soFar?.relation === undefined ? soFar?.value : undefined,
      target,
      years: yearValues([...context.historyPeriods, context.period], row.dataLag, exact),
      colourOf: (value, year) => {
        const period = lastPeriodOfYear(samePeriodIn(context.period, year));
        const judged = {
          period,
          target: targetOf(row, 'estimate', period, context) ?? target,
          baseline: baselineOf(row, period, context) ?? baseline,
        };
        return yearColour(rule, value, { ...judged, unit, decimals, direction, language });
      },
    },
  ];
}
