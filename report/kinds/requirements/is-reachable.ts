import type { Cadence } from '../../period/period-parts.ts';
import type { Frequency } from './frequency.ts';

const never: Readonly<Record<Cadence, readonly Frequency[]>> = {
  monthly: ['tertial', 'T1', 'T2', 'T3', 'annual'],
  // The annual report takes up the same register, so what is only in it is in order.
  tertial: ['monthly', 'business-report'],
  annual: ['monthly', 'business-report', 'tertial', 'T1', 'T2', 'T3'],
  dated: ['monthly', 'business-report', 'tertial', 'T1', 'T2', 'T3', 'annual'],
};

/**
 * Tells whether something reported so often is ever due in a report of a cadence. A day is in a period of every cadence.
 * @example isReachable(['T1'], 'monthly') //=> false
 */
export function isReachable(frequencies: readonly Frequency[], cadence: Cadence): boolean {
  return frequencies.some((frequency) => !never[cadence].includes(frequency));
}
