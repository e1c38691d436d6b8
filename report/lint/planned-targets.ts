import { comparePeriods, firstMonthOf, parsePeriod } from '../period/period.ts';
import { periodOf } from '../period/period-parts.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { PlanCell } from '../plan/plan-cells.ts';
import type { Limits } from '../status/limits-of.ts';
import type { StatusRule } from '../status/rule-schema.ts';

/** A time from a month on, until another; open where it has no end. */
interface Span {
  readonly from: PeriodId | undefined;
  readonly until: PeriodId | undefined;
}

/**
 * The targets of a plan that hold at some time while limits do. A target without a period holds from the year's first month, one with a
 * period from its first month; each until the next of its sort, or the year's end. Limits of a schedule hold from their own start to the next.
 */
export function plannedDuring(
  targets: readonly PlanCell[],
  rule: StatusRule,
  limits: Limits,
  year: number,
): readonly PlanCell[] {
  const own = limitsSpan(rule, limits);
  return targets.filter((target) => overlap(targetSpan(target, targets, year), own));
}

function limitsSpan(rule: StatusRule, { path }: Limits): Span {
  if (!('schedule' in rule)) return { from: undefined, until: undefined };
  const index = Number(path[path.indexOf('schedule') + 1]);
  const startOf = (entry: { readonly from: PeriodId } | undefined) => entry && firstMonthOf(entry.from);
  return { from: startOf(rule.schedule[index]), until: startOf(rule.schedule[index + 1]) };
}

function targetSpan(target: PlanCell, all: readonly PlanCell[], year: number): Span {
  const from = startOf(target, year);
  const next = all
    .filter(({ measure }) => measure === target.measure)
    .map((other) => startOf(other, year))
    .filter((start) => comparePeriods(start, from) > 0)
    .toSorted(comparePeriods)[0];
  return { from, until: next ?? january(year + 1) };
}

function startOf({ period }: PlanCell, year: number): PeriodId {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  return parsed === undefined ? january(year) : firstMonthOf(parsed);
}

function january(year: number): PeriodId {
  return periodOf({ cadence: 'monthly', year, number: 1 });
}

function overlap(a: Span, b: Span): boolean {
  const before = (end: PeriodId | undefined, start: PeriodId | undefined) =>
    end !== undefined && start !== undefined && comparePeriods(end, start) <= 0;
  return !before(a.until, b.from) && !before(b.until, a.from);
}
