import { firstDayAfter, parsePeriod } from '../../period/period.ts';
import { monthName } from '../../period/month-name.ts';

/** A stretch of time that a text names with its year, by its last day as an ISO date. */
export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly first: string;
  /** The day after its last. */
  readonly after: string;
}

const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    (['nb', 'nn', 'en'] as const).map(
      (language) => [monthName(month, language).toLowerCase(), month] as const,
    ),
  ),
);
const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['våren', [3, 5]],
  ['spring', [3, 5]],
  ['sommeren', [6, 8]],
  ['summer', [6, 8]],
  ['høsten', [9, 11]],
  ['hausten', [9, 11]],
  ['autumn', [9, 11]],
]);
const pattern = new RegExp(
  String.raw`(?<![\p{L}]|\d\.\s?)(?<name>${[...months.keys(), ...seasons.keys()].join('|')})\s(?<year>(?:19|20)\d\d)(?!\p{N})`,
  'giu',
);

/** Finds months and seasons with a year: "høsten 2018", "mai 2023". */
export function seasonsIn(text: string): readonly NamedStretch[] {
  return [...text.matchAll(pattern)].flatMap(({ groups = {}, index, 0: found }) => {
    const name = (groups['name'] ?? '').toLowerCase();
    const month = months.get(name);
    const [from, to] = month === undefined ? (seasons.get(name) ?? [1, 12]) : [month, month];
    const period = (number: number) =>
      parsePeriod(`${groups['year'] ?? ''}-${String(number).padStart(2, '0')}`);
    const [first, last] = [period(from), period(to)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        start: index,
        end: index + found.length,
        text: found,
        first: `${first}-01`,
        after: firstDayAfter(last),
      },
    ];
  });
}
