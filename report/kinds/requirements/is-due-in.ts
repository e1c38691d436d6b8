import type { PeriodId } from '../../period/period-id.ts';
import { firstDayAfter, firstDayOf, yearOf } from '../../period/period.ts';
import { periodParts } from '../../period/period-parts.ts';
import type { Frequency } from './frequency.ts';

/**
 * Tells whether something reported so often is due in a period's report.
 * @example isDueIn(['T1', 'annual'], '2023-T1') //=> true
 */
export function isDueIn(frequencies: readonly Frequency[], period: PeriodId): boolean {
  return frequencies.some((frequency) => isDue(frequency, period));
}

function isDue(frequency: Frequency, period: PeriodId): boolean {
  const parts = periodParts(period);
  const { cadence } = parts;
  switch (frequency) {
    case 'monthly':
    case 'business-report':
      return cadence === 'monthly';
    case 'tertial':
      return cadence === 'tertial';
    case 'T1':
    case 'T2':
    case 'T3':
      return parts.cadence === 'tertial' && frequency === `T${parts.number}`;
    case 'annual':
      return cadence === 'annual';
    default:
      return holdsDay(period, frequency);
  }
}

function holdsDay(period: PeriodId, day: string): boolean {
  const first = firstDayOf(period);
  const after = firstDayAfter(period);
  const years = new Set([first.slice(0, 4), String(yearOf(period))]);
  const dates = day.length > 5 ? [day] : [...years].map((year) => `${year}-${day}`);
  return dates.some((date) => date >= first && date < after);
}
