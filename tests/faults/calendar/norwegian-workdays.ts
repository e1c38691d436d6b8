const day = 86_400_000;

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / day);
}

/** The ISO date of a number of days since 1970. */
export function dateOf(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** Easter Sunday by the anonymous Gregorian rule, as days since 1970; apart from any package that the product uses. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(year, month - 1, date) / day;
}

const off = new Map<number, ReadonlySet<number>>();

function holidays(year: number): ReadonlySet<number> {
  const kept = off.get(year);
  if (kept !== undefined) return kept;
  const sunday = easter(year);
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((text) => dayNumber(`${year}-${text}`));
  const days = new Set([...[-3, -2, 0, 1, 39, 49, 50].map((after) => sunday + after), ...fixed]);
  off.set(year, days);
  return days;
}

/** Whether a day is worked in Norway; `closed` are days on which the organisation is not. */
export function isWorked(number: number, closed: ReadonlySet<number>): boolean {
  const weekday = (((number + 3) % 7) + 7) % 7;
  if (weekday > 4 || closed.has(number)) return false;
  return !holidays(new Date(number * day).getUTCFullYear()).has(number);
}

/** The n-th worked day from a day on, itself included; a negative n counts back and leaves it out. */
export function countWorked(from: number, n: number, closed: ReadonlySet<number>): number {
  const step = n < 0 ? -1 : 1;
  let left = Math.abs(n);
  for (let number = n < 0 ? from - 1 : from; ; number += step) {
    if (isWorked(number, closed)) left -= 1;
    if (left === 0) return number;
  }
}
