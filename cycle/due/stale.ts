import { catchUp } from '../../report/calendar/catch-up.ts';

/** Whether a reminder's moment is so long ago that the reminder would only puzzle. */
export function isStale(moment: Date, now: Date): boolean {
  return catchUp('reminder', moment, now) === 'skipped';
}
