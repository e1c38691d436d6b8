import { comparePeriods, parsePeriod, previousPeriod, yearOf } from '../../period/period.ts';
import { periodParts } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { ItemContext } from '../kind.ts';
import type { IndicatorsItem } from './schema.ts';

/**
 * The periods that the item shows, oldest first, this one last. A window of months starts with the first that has any
 * value, so that a report in its first month is not a row of blanks; a window from a period leaves out those without.
 */
export function windowPeriods(
  item: IndicatorsItem,
  context: ItemContext,
  hasValues: (period: PeriodId) => boolean,
): readonly PeriodId[] {
  const { window } = item;
  if (window === undefined) return [context.period];
  if ('years' in window) {
    const first = yearOf(context.period) - window.years;
    return [
      ...context.historyPeriods.filter(
        (period) =>
          comparePeriods(period, context.period) < 0 &&
          yearOf(period) > first &&
          periodParts(period).cadence === periodParts(context.period).cadence &&
          hasValues(period),
      ),
      context.period,
    ];
  }
  if ('months' in window) {
    const earlier =
      periodParts(context.period).cadence === 'dated'
        ? context.historyPeriods
            .toReversed()
            .slice(0, window.months - 1)
            .toReversed()
        : Array.from({ length: window.months - 1 }, (_, index) =>
            previousPeriod(context.period, window.months - 1 - index),
          );
    const first = earlier.findIndex(hasValues);
    return first === -1 ? [context.period] : [...earlier.slice(first), context.period];
  }
  const from = parsePeriod(window.from);
  const earlier = context.historyPeriods.filter(
    (period) =>
      comparePeriods(period, context.period) < 0 &&
      (from === undefined || comparePeriods(period, from) >= 0) &&
      hasValues(period),
  );
  return [...earlier, context.period];
}
