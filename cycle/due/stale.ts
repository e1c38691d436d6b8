import { catchUp } from '../../report/calendar/catch-up.ts';

/** Whether a reminder's moment is so long ago that the reminder would only puzzle; one that its reader put off is waited for longer. */
export function isStale(moment: Date, now: Date, putOff = false): boolean {
  return catchUp(putOff ? 'putOff' : 'reminder', moment, now) === 'skipped';
}
