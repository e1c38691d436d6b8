import { daysBetween, isIsoDate } from '../calendar/iso-date.ts';

/** What is known of something with a date, e.g. a milestone. Dates are ISO 8601 texts. */
export interface DatesGiven {
  readonly planned: string | undefined;
  /** When it is expected now. */
  readonly forecast?: string | undefined;
  /** The date it was done, or `yes` where no date is known; `partly` is not done. */
  readonly delivered?: string | undefined;
  /** The day it is judged on, usually the last of the period. */
  readonly asOf: string;
}

/** How late something is, and what that is counted to. */
export type DateFacts =
  | { readonly type: 'done' }
  | { readonly type: 'delivered' | 'overdue'; readonly date: string; readonly late: number }
  /** `passed`: the planned date has gone already. */
  | { readonly type: 'expected'; readonly date: string; readonly late: number; readonly passed: boolean }
  | { readonly type: 'ahead'; readonly date: string; readonly late: 0 }
  | { readonly type: 'unknown'; readonly why: 'noPlan' | 'notDate' };

/**
 * Gives how many days late something is: to the day it was done, or to the day it is expected; not done after its date
 * has gone, it is late to this day at least. An expected day that has gone too says nothing.
 * @example dateFacts({ planned: '2024-03-01', asOf: '2024-03-31' }) //=> { type: 'overdue', date: '2024-03-31', late: 30 }
 */
export function dateFacts({ planned, forecast, delivered, asOf }: DatesGiven): DateFacts {
  if (delivered === 'yes') return { type: 'done' };
  const done = delivered === 'partly' || delivered === 'no' ? undefined : delivered;
  if (planned === undefined) return { type: 'unknown', why: 'noPlan' };
  if ([planned, forecast, done, asOf].some((date) => date !== undefined && !isIsoDate(date))) {
    return { type: 'unknown', why: 'notDate' };
  }
  if (done !== undefined) return { type: 'delivered', date: done, late: daysBetween(planned, done) };
  const isOverdue = asOf > planned;
  if (forecast !== undefined && (!isOverdue || forecast > asOf)) {
    return { type: 'expected', date: forecast, late: daysBetween(planned, forecast), passed: isOverdue };
  }
  if (isOverdue) return { type: 'overdue', date: asOf, late: daysBetween(planned, asOf) };
  return { type: 'ahead', date: planned, late: 0 };
}
