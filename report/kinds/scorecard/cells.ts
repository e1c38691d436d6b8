import type { ItemAnswer } from '../../answer/item-answer.ts';
import { lastPeriodOfYear } from '../shared/last-period-of-year.ts';
import { monthsIn, samePeriodLastYear } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Comparisons } from '../../status/judged.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { readChoice } from '../shared/choice-fields.ts';
import type { Choice } from '../shared/choice-status.ts';
import { type CellParts, makeCell } from '../shared/make-cell.ts';
import { asksColour, isChosen, rowColumn } from './column-of.ts';
import { cellColumns, type ScorecardColumn } from './columns.ts';
import { dataMonth } from '../shared/data-period.ts';
import type { Figure } from './figure.ts';
import { figureLabel } from './labels.ts';
import { previousFigure } from './previous-figure.ts';
import type { ScorecardItem, ScorecardRow } from './schema.ts';
import { baselineOf, targetOf } from './target.ts';
import { columnsOf, figureIn, type Lookup } from './values.ts';

/** All figures of this period, and for each the one before it. */
export function scorecardCells(
  item: ScorecardItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): readonly Cell[] {
  const lookup: Lookup = (cell, period) =>
    period === context.period ? answer?.cells[cell] : context.history(cell, period);
  return item.rows.flatMap((row) =>
    columnsOf(item, row).flatMap((column) => {
      const previous = previousFigure(row, column, context);
      const parts = cellParts(item, row, column, context.period, lookup, context);
      const current = makeCell(
        {
          ...parts,
          override: answer?.overrides?.[overrideId(row, column)],
          // Of an inequality nobody knows which way it went.
          previous: parts.compare?.relation === undefined ? previous : undefined,
          headline: row.headline && column === 'period',
        },
        context,
      );
      if (previous === undefined) return [current];
      const before = cellParts(item, row, column, previous.period, lookup, context);
      return [current, makeCell({ ...before, source: 'history' }, context)];
    }),
  );
}

/** A row's three colours are overridden one by one; that of the period goes by the row's own name. */
function overrideId(row: ScorecardRow, column: ScorecardColumn): string {
  return column === 'period' ? row.id : `${row.id}.${column}`;
}

function cellParts(
  item: ScorecardItem,
  row: ScorecardRow,
  column: ScorecardColumn,
  period: PeriodId,
  lookup: Lookup,
  context: ItemContext,
): CellParts {
  const figure = figureIn(row, column, period, lookup);
  const isEntered = lookup(`${row.id}.${column}`, period) !== undefined;
  const { rule, optional } = rowColumn(row, column);
  const target = targetOf(row, column, period, context);
  const choice = choiceOf(row, column, period, figure, lookup);
  const mayBeBlank = figure === undefined && optional && choice === undefined;
  return {
    item: item.id,
    id: row.id,
    column: cellColumns[column],
    ...(column === 'period' ? {} : { overrideId: overrideId(row, column) }),
    period,
    label: figureLabel(row, column, { period, language: context.language }),
    value: figure?.value,
    unit: row.unit,
    decimals: row.decimals,
    direction: row.direction,
    source: isEntered || figure === undefined ? 'entered' : 'computed',
    target: target?.value,
    rule: mayBeBlank ? undefined : rule,
    choice,
    compare: {
      ...comparisons(row, column, period, lookup, context),
      relation: figure?.relation,
      targetRelation: target?.relation,
    },
  };
}

function comparisons(
  row: ScorecardRow,
  column: ScorecardColumn,
  period: PeriodId,
  lookup: Lookup,
  context: ItemContext,
): Comparisons {
  const lastYear = figureIn(row, column, samePeriodLastYear(period), lookup);
  return {
    // A year's estimate stands at its end, and a figure that lags at the end of its own month.
    asOf:
      column === 'estimate'
        ? lastPeriodOfYear(period)
        : row.dataLag === 0
          ? period
          : dataMonth(period, row.dataLag),
    // A figure that is added up covers its own period, and a year to date all of it so far.
    ...(column === 'period' && row.aggregation === 'sum' ? { months: monthsIn(period) } : {}),
    yearTarget: targetOf(row, 'estimate', period, context)?.value,
    baseline: baselineOf(row, period, context),
    samePeriodLastYear: lastYear?.relation === undefined ? lastYear?.value : undefined,
  };
}

function choiceOf(
  row: ScorecardRow,
  column: ScorecardColumn,
  period: PeriodId,
  figure: Figure | undefined,
  lookup: Lookup,
): Choice | undefined {
  if (!asksColour(row, column, period)) return undefined;
  if (figure === undefined ? row.blank !== 'choose' : !isChosen(row, column, period)) return undefined;
  const id = `${row.id}.${column}`;
  const texts = {
    [`${id}.colour`]: lookup(`${id}.colour`, period) ?? '',
    [`${row.id}.reason`]: lookup(`${row.id}.reason`, period) ?? '',
  };
  const choice = readChoice(texts, id, row.id);
  return choice.colour === undefined ? undefined : choice;
}
