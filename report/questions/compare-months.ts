import { monthsIn, parsePeriod } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { AnswerContext } from './answer-context.ts';
import { type ComparedRow, differenceOf } from './compare-rows.ts';
import type { QuestionOf, Target } from './question.ts';

/** Two months of a figure that a longer report keeps by month. */
export interface MonthsCompared {
  readonly period: PeriodId;
  readonly other: PeriodId;
}

/** The months that are held against each other; undefined where the report's own periods are. */
export function monthsCompared(
  { when }: QuestionOf<'compare'>,
  reported: string,
): MonthsCompared | undefined {
  const own = parsePeriod(reported);
  if (when?.type !== 'against' || own === undefined) return undefined;
  return monthsIn(own) > 1 && monthsIn(when.period) === 1 ? when : undefined;
}

/** The figures in the two months, a row for each series of the target. */
export function comparedMonths(
  { period, other }: MonthsCompared,
  target: Target | undefined,
  { seriesOf }: Pick<AnswerContext, 'seriesOf'>,
): readonly ComparedRow[] {
  if (target === undefined) return [];
  return seriesOf(target, [other, period]).flatMap(({ label, points }) => {
    const at = (month: PeriodId) => points.find((point) => point.period === month)?.cell;
    const [cell, then] = [at(period), at(other)];
    if (cell?.value === undefined && then?.value === undefined) return [];
    return [{ section: target.section, label, cell, other: then, difference: differenceOf(cell, then) }];
  });
}
