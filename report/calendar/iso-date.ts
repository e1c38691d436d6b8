const day = 86_400_000;

/** A date without a time is computed in UTC, so that the process's own zone never matters. */
function moment(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`);
}

/** @example addDays('2024-02-28', 2) //=> '2024-03-01' */
export function addDays(isoDate: string, days: number): string {
  return new Date(moment(isoDate) + days * day).toISOString().slice(0, 10);
}

/** The day of the week, 1 for Monday to 7 for Sunday. @example weekdayOf('2024-04-12') //=> 5 */
export function weekdayOf(isoDate: string): number {
  return new Date(moment(isoDate)).getUTCDay() || 7;
}

/** How many days a date comes after another; negative before. @example daysBetween('2024-02-28', '2024-03-01') //=> 2 */
export function daysBetween(from: string, to: string): number {
  return Math.round((moment(to) - moment(from)) / day);
}
