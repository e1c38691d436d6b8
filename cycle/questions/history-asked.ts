import type { AssemblyScope } from '../../report/assembly/assembly-scope.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { periodParts } from '../../report/period/period-parts.ts';
import type { AnswerContext } from '../../report/questions/answer-context.ts';
import { monthsCompared } from '../../report/questions/compare-months.ts';
import { historyPeriods } from '../../report/questions/series/history-periods.ts';
import { seriesOf } from '../../report/questions/series/series-of.ts';
import type { Question } from '../../report/questions/question.ts';
import { containing } from '../../report/questions/when/span.ts';
import type { Cycle } from '../cycle.ts';
import { pastCells } from '../period/past-cells.ts';
import type { SectionPast } from '../ports/report-store.ts';
import { type OwnRecord, ownRecords } from './own-records.ts';

type HistoryContext = Pick<AnswerContext, 'seriesOf' | 'versionAt'>;

/**
 * What a question about a figure through time needs besides the report: the figures of each period from that period itself, and the
 * version that they are of. `scope` is the report's, with the records that it was made from; `seen` are the sections that are in it as the
 * person may see it, and of no other anything is read.
 */
export async function historyAsked(
  cycle: Cycle,
  question: Question,
  scope: AssemblyScope,
  { seen, until }: { readonly seen: ReadonlySet<string>; readonly until?: Date | undefined },
): Promise<HistoryContext> {
  const compared = question.intent === 'compare' ? monthsCompared(question, scope.period) : undefined;
  const asks = question.intent === 'history' || compared !== undefined;
  const section = asks && 'target' in question ? question.target?.section : undefined;
  if (section === undefined || !seen.has(section)) return { seriesOf: seriesIn(scope, seen) };
  const periods =
    compared === undefined
      ? historyPeriods(question.when, scope.period, scope.definition)
      : [compared.other, compared.period];
  const earlier = periods.filter((period) => ownPeriod(period, scope.period) !== scope.period);
  const own = await ownRecords(cycle, section, earlier, scope.period, until);
  const versions = new Map(own.map(({ period, version }) => [period, version]));
  const records = new Map(scope.records);
  const record = records.get(section);
  if (record !== undefined) records.set(section, { ...record, past: { ...record.past, ...pastOf(own) } });
  return {
    seriesOf: seriesIn({ ...scope, records }, seen),
    versionAt: (of, period) => (of === section ? versions.get(ownPeriod(period, scope.period)) : undefined),
  };
}

function seriesIn(scope: AssemblyScope, seen: ReadonlySet<string>): AnswerContext['seriesOf'] {
  return (target, periods) => (seen.has(target.section) ? seriesOf(target, periods, scope) : []);
}

function ownPeriod(period: PeriodId, current: PeriodId): PeriodId {
  const { cadence } = periodParts(current);
  return cadence === 'dated' ? period : containing(period, cadence);
}

function pastOf(own: readonly OwnRecord[]): SectionPast {
  return Object.fromEntries(
    own.map(({ period, answers }) => [
      period,
      Object.fromEntries(
        Object.entries(answers).flatMap(([item, answer]) =>
          answer.state === 'answered' ? [[item, pastCells(answer)]] : [],
        ),
      ),
    ]),
  );
}
