import { addDecimals, toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { definedTarget } from '../shared/target-schedule.ts';
import { type ScorecardColumn, targetMeasures } from './columns.ts';
import { dataPeriod, periodsOfDataYear } from '../shared/data-period.ts';
import type { ScorecardRow } from './schema.ts';
import { readTarget, type TargetForm } from './target-form.ts';

/**
 * The target of a row in a column: the plan's, or else the definition's own for the column, or the row's. Targets hold
 * until the next, except those of figures that are added up: each belongs to its own time, so the year to date has the
 * sum of those so far, and the year none that is not said.
 */
export function targetOf(
  row: ScorecardRow,
  column: ScorecardColumn,
  period: PeriodId,
  context: ItemContext,
): TargetForm | undefined {
  const at = dataPeriod(period, row.dataLag);
  const addsUp = row.aggregation === 'sum';
  const holds = addsUp && column !== 'estimate' ? undefined : 'until-next';
  const planned = (measure: string) => context.plan(measure, row.id, at, holds);
  const relation = row.relation ?? relationOf(row);
  const form = (value: DecimalText): TargetForm => ({
    value,
    ...(relation === undefined ? {} : { relation }),
  });

  const own = planned(targetMeasures[column]);
  if (own !== undefined) return form(own);
  const defined = definedIn(row.columns[column], at);
  if (defined !== undefined) return defined;
  if (addsUp && column !== 'period') {
    const sum = column === 'yearToDate' ? sumSoFar(row, period, context) : undefined;
    return sum === undefined ? undefined : form(sum);
  }
  const common = column === 'period' ? undefined : planned(targetMeasures.period);
  return common === undefined ? definedIn(row, at) : form(common);
}

/** What changes and target lines are counted from. */
export function baselineOf(
  row: ScorecardRow,
  period: PeriodId,
  context: ItemContext,
): DecimalText | undefined {
  const planned = context.plan('baseline', row.id, dataPeriod(period, row.dataLag), 'until-next');
  if (planned !== undefined || row.baseline === undefined) return planned;
  return toDecimalText(row.baseline);
}

type Defined = Pick<ScorecardRow, 'target' | 'targets'> | false | undefined;

function definedIn(source: Defined, at: PeriodId): TargetForm | undefined {
  if (source === false || source === undefined) return undefined;
  const later = definedTarget({ targets: source.targets }, at);
  if (later !== undefined) return { value: later };
  return source.target === undefined ? undefined : readTarget(source.target);
}

/** The plan's figures are bare; how they are to be read stands in the definition's target. */
function relationOf({ target }: ScorecardRow): TargetForm['relation'] {
  return target === undefined ? undefined : readTarget(target).relation;
}

function sumSoFar(row: ScorecardRow, period: PeriodId, context: ItemContext): DecimalText | undefined {
  const periods = periodsOfDataYear(period, row.dataLag);
  const targets = periods.flatMap((each) => targetOf(row, 'period', each, context)?.value ?? []);
  return targets.length < periods.length ? undefined : addDecimals(...targets);
}
