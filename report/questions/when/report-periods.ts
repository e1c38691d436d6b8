import { datedPeriods } from '../../definition/dated-periods.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { type Cadence, periodParts } from '../../period/period-parts.ts';
import { comparePeriods, firstMonthOf, lastMonthOf, previousPeriod } from '../../period/period.ts';
import { containing, periodsOfSpan, type Span } from './span.ts';
import type { When } from './when.ts';

/** The periods that a report has: those of its cadence, or of a dated one those that its definition lists. */
export interface ReportPeriods {
  readonly cadence: Cadence;
  readonly listed: readonly PeriodId[];
}

/** @example reportPeriods({ cadence: 'monthly' }) //=> { cadence: 'monthly', listed: [] } */
export function reportPeriods(definition: Pick<Definition, 'cadence' | 'periods'>): ReportPeriods {
  return { cadence: definition.cadence, listed: datedPeriods(definition) };
}

/** The period so many before another; what is not listed is as far back as the calendar says. */
export function periodsBack(period: PeriodId, steps: number, { listed }: ReportPeriods): PeriodId {
  const place = listed.indexOf(period);
  return (place < 0 ? undefined : listed[place - steps]) ?? previousPeriod(period, steps);
}

/** The report's period that a stretch of months ends in: of dated ones the newest that ends, or else lies, in its last month. */
export function endOfSpan({ first, last }: Span, { cadence, listed }: ReportPeriods): PeriodId {
  if (cadence !== 'dated') return containing(last, cadence);
  return listedIn({ first, last }, listed).at(-1) ?? listedOver(last, listed) ?? last;
}

/**
 * Months as periods of the report: its own where the ends fit, and otherwise the months themselves. Of a dated report those that end in
 * them; a month alone is the newest of these, or the one that it lies in.
 */
export function whenOf(span: Span, periods: ReportPeriods): When {
  if (periods.cadence !== 'dated') return whenFrom(periodsOfSpan(span, periods.cadence) ?? span);
  const [first] = listedIn(span, periods.listed);
  const last = endOfSpan(span, periods);
  return whenFrom(first === undefined || span.first === span.last ? { first: last, last } : { first, last });
}

function whenFrom({ first, last }: Span): When {
  return first === last ? { type: 'period', period: first } : { type: 'range', first, last };
}

function listedIn({ first, last }: Span, listed: readonly PeriodId[]): readonly PeriodId[] {
  return listed.filter((period) => {
    const end = lastMonthOf(period);
    return comparePeriods(end, first) >= 0 && comparePeriods(end, last) <= 0;
  });
}

function listedOver(month: PeriodId, listed: readonly PeriodId[]): PeriodId | undefined {
  return listed.findLast(
    (period) =>
      comparePeriods(firstMonthOf(period), month) <= 0 && comparePeriods(lastMonthOf(period), month) >= 0,
  );
}

/** Whether a period is one of dates. */
export function isDated(period: PeriodId): boolean {
  return periodParts(period).cadence === 'dated';
}
