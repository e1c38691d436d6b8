import type { ClosedDay } from '../definition/closed-day-schema.ts';

/** The closed days of one year of a list, each with the entry that closes it. */
export type ClosedDates = ReadonlyMap<string, ClosedDay>;

/**
 * Gives the dates in a year on which an organisation is closed. A day without a year comes back every year, and so does a
 * time without one, which may run over New Year; 29 February only in the years that have it.
 * @example [...closedIn(2024, ['12-24', { from: '12-27', to: '12-31' }]).keys()].length //=> 6
 */
export function closedIn(year: number, closedDays: readonly ClosedDay[]): ClosedDates {
  const closed = new Map<string, ClosedDay>();
  for (const entry of closedDays) {
    const { from, to = from } = typeof entry === 'string' ? { from: entry } : entry;
    for (const [first, last] of spansIn(year, from, to)) {
      for (const date of datesBetween(first, last)) closed.set(date, entry);
    }
  }
  return closed;
}

/** The parts of a closed time that lie in a year. */
function spansIn(year: number, from: string, to: string): readonly (readonly [string, string])[] {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  if (from.length === 5 && to.length === 5) {
    const start = `${year}-${from}`;
    const end = `${year}-${to}`;
    return from <= to
      ? [[start, end]]
      : [
          [first, end],
          [start, last],
        ];
  }
  const start = from < first ? first : from;
  const end = to > last ? last : to;
  return start <= end ? [[start, end]] : [];
}

const day = 86_400_000;

function* datesBetween(first: string, last: string): Generator<string> {
  const year = Number(first.slice(0, 4));
  // A 29 February of a year without one is read as 1 March, which is left out unless the time goes on.
  let moment = Date.UTC(year, Number(first.slice(5, 7)) - 1, Number(first.slice(8)));
  for (;;) {
    const date = new Date(moment).toISOString().slice(0, 10);
    if (date > last || date.slice(0, 4) !== first.slice(0, 4)) return;
    yield date;
    moment += day;
  }
}
