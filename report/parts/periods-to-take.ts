import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import { endMonthOf } from '../period/end-month-of.ts';
import {
  comparePeriods,
  firstDayAfter,
  firstDayOf,
  firstMonthOf,
  lastMonthOf,
  nextPeriod,
} from '../period/period.ts';
import { type Cadence, periodOf, periodParts, periodsInYear } from '../period/period-parts.ts';
import { monthsOver } from './months-over.ts';

/** The reports that a report takes something from. */
export function reportsTakenFrom(definition: Definition): readonly string[] {
  const names = definition.sections
    .flatMap(({ items }) => items)
    .flatMap(({ fromMonths, fromReport }) => [fromMonths?.report, fromReport?.report]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** The periods of another report, which comes as often as `cadence` says, that a period takes something from, in order. */
export function periodsToTake(
  definition: Definition,
  period: PeriodId,
  other: { readonly report: string; readonly cadence: Cadence },
): readonly PeriodId[] {
  const items = definition.sections.flatMap((section) => section.items);
  const months = items
    .filter(({ fromMonths }) => fromMonths?.report === other.report)
    .flatMap(({ fromMonths }) => Object.values(fromMonths?.cells ?? {}))
    .flatMap(({ aggregate, over }) => monthsOver(period, over).slice(aggregate === 'last' ? -1 : 0));
  const whole = items.some(({ fromReport }) => fromReport?.report === other.report)
    ? periodsWithin(period, other.cadence)
    : [];
  return [...new Set([...months, ...whole])].sort(comparePeriods);
}

/**
 * The periods of a cadence that lie in a period; itself where it is of that cadence, none where they are longer.
 * @example periodsWithin('2024', 'tertial') //=> ['2024-T1', '2024-T2', '2024-T3']
 */
export function periodsWithin(period: PeriodId, cadence: Cadence): readonly PeriodId[] {
  const own = periodParts(period).cadence;
  if (cadence === 'dated') return own === 'dated' ? [period] : [];
  if (own !== 'dated' && periodsInYear[cadence] < periodsInYear[own]) return [];
  const { year, number } = endMonthOf(firstMonthOf(period));
  const perPeriod = 12 / periodsInYear[cadence];
  const periods: PeriodId[] = [];
  for (
    let part = periodOf({ cadence, year, number: Math.floor((number - 1) / perPeriod) + 1 });
    lastMonthOf(part) <= lastMonthOf(period);
    part = nextPeriod(part)
  )
    periods.push(part);
  // Dates may begin or end within a month, which is then no part of them.
  return periods.filter(
    (part) => firstDayOf(part) >= firstDayOf(period) && firstDayAfter(part) <= firstDayAfter(period),
  );
}
