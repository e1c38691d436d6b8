import type { PeriodId } from '../period/period-id.ts';
import { periodOf, periodsInYear } from '../period/period-parts.ts';
import { datedPeriods } from './dated-periods.ts';
import type { Outline } from './outline.ts';

/** Four years in a row have every weekday on the first of a month, and a leap day. */
const tried = [2024, 2025, 2026, 2027];

/**
 * The periods that a calendar is tried on before it is used: all of a dated report; of others those of four years, and of
 * each year that a closed day names.
 */
export function referencePeriods({ cadence, periods, calendar }: Outline): readonly PeriodId[] {
  if (cadence === 'dated')
    return datedPeriods({ periods: (periods ?? []).filter((period) => period !== undefined) });
  const named = (calendar?.closedDays ?? []).flatMap((entry) => {
    const texts = typeof entry === 'string' ? [entry] : [entry?.from ?? '', entry?.to ?? ''];
    return texts.filter((text) => text.length > 5).map((text) => Number(text.slice(0, 4)));
  });
  const years = [...new Set([...tried, ...named])]
    .filter((year) => year > 1900 && year < 2200)
    .toSorted((a, b) => a - b);
  return years.flatMap((year) =>
    Array.from({ length: periodsInYear[cadence] }, (_, index) =>
      periodOf({ cadence, year, number: index + 1 }),
    ),
  );
}
