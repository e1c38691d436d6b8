import type { PeriodKey } from '../../cycle/ports/report-store.ts';

/** Throws when records that are written together belong to different periods: a mistake in the calling code. */
export function checkSamePeriod(...keys: readonly PeriodKey[]): void {
  const [first] = keys;
  for (const key of keys) {
    if (key.report !== first?.report || key.period !== first.period) {
      throw new RangeError(`Records of ${key.period} and ${first?.period ?? ''} cannot be written together`);
    }
  }
}
