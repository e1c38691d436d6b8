import type { PeriodId } from '../../period/period-id.ts';
import { lastMonthOf } from '../../period/period.ts';
import { periodParts, periodsInYear } from '../../period/period-parts.ts';
import type { Frequency } from './frequency.ts';

/**
 * Tells whether something reported so often is due in a period's report.
 * @example isDueIn(['T1', 'annual'], '2023-T1') //=> true
 */
export function isDueIn(frequencies: readonly Frequency[], period: PeriodId): boolean {
  return frequencies.some((frequency) => isDue(frequency, period));
}

function isDue(frequency: Frequency, period: PeriodId): boolean {
  const { cadence, number } = periodParts(period);
  switch (frequency) {
    case 'monthly':
    case 'business-report':
      return cadence === 'monthly';
    case 'tertial':
      return cadence === 'tertial';
    case 'T1':
    case 'T2':
    case 'T3':
      return cadence === 'tertial' && frequency === `T${number}`;
    case 'annual':
      return cadence === 'annual';
    default:
      return holdsDay(period, frequency);
  }
}

function holdsDay(period: PeriodId, day: string): boolean {
  const { cadence, year } = periodParts(period);
  if (day.length > 5 && Number(day.slice(0, 4)) !== year) return false;
  const month = Number(day.slice(-5, -3));
  const last = periodParts(lastMonthOf(period)).number;
  return month <= last && month > last - 12 / periodsInYear[cadence];
}
