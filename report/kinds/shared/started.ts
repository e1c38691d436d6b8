import { z } from 'zod';
import { comparePeriods, parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';

/** The first period that something is counted in; before it, a value is not applicable rather than zero. */
export const startSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]|T[1-3]))?$/, 'write a period such as "2024-04"')
  .optional();

/**
 * Whether something is counted in a period yet.
 * @example isStarted({ from: '2024-04' }, march2024) //=> false
 */
export function isStarted({ from }: { readonly from?: string | undefined }, period: PeriodId): boolean {
  const first = from === undefined ? undefined : parsePeriod(from);
  return first === undefined || comparePeriods(period, first) >= 0;
}

/** The rows for a sum in a period: one that is not counted yet counts as nothing, instead of making the sum blank. */
export function startedRows<
  T extends { readonly from?: string | undefined; readonly optional?: boolean | undefined },
>(rows: readonly T[], period: PeriodId): readonly T[] {
  return rows.map((row) => (isStarted(row, period) ? row : { ...row, optional: true }));
}
