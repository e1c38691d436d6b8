import type { YearValues } from '../../early-warning/year-figure.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodParts, periodsInYear } from '../../period/period-parts.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { dataPeriod } from './data-period.ts';

/**
 * A figure's values by the year that they belong to, each year in the order of its periods: what reports with these periods
 * have, moved back where the figure lags.
 */
export function yearValues(
  periods: readonly PeriodId[],
  lag: number,
  valueIn: (period: PeriodId) => DecimalText | undefined,
): ReadonlyMap<number, YearValues> {
  const years = new Map<number, (DecimalText | undefined)[]>();
  for (const period of periods) {
    const parts = periodParts(dataPeriod(period, lag));
    // Dates have no place of their own in a year.
    if (parts.cadence === 'dated') continue;
    const { cadence, year, number } = parts;
    const values =
      years.get(year) ??
      Array.from({ length: periodsInYear[cadence] }, (): DecimalText | undefined => undefined);
    values[number - 1] = valueIn(period);
    years.set(year, values);
  }
  return years;
}

/** The first periods of a year; undefined when one of them is unknown, because blank is not zero. */
export function knownSoFar(
  years: ReadonlyMap<number, YearValues>,
  period: PeriodId,
): readonly DecimalText[] | undefined {
  const parts = periodParts(period);
  if (parts.cadence === 'dated') return undefined;
  const { year, number } = parts;
  const known = (years.get(year) ?? []).slice(0, number).filter((value) => value !== undefined);
  return known.length === number ? known : undefined;
}
