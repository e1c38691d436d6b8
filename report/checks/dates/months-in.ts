import { monthName } from '../../period/month-name.ts';

/** A month that a text names without its year, by its first day as an ISO date. */
export interface NamedMonth {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly first: string;
}

const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    (['nb', 'nn', 'en'] as const).map((language) => [monthName(month, language).toLowerCase(), month]),
  ),
);
// "May" and "mars" are other words too, so a preposition must stand before them.
const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:i|innen|fra|frå|til|in|by|from|until)\s(?<name>${[...months.keys()].join('|')})(?![\p{L}]|\.?\s(?:19|20)\d\d|\s(?:i\s?fjor|last year))`,
  'giu',
);

/**
 * Finds months without a year, which are taken to be of the given one.
 * @example monthsIn('tas i bruk i mai', 2023)[0]?.first //=> '2023-05-01'
 */
export function monthsIn(text: string, year: number): readonly NamedMonth[] {
  return [...text.matchAll(pattern)].flatMap(({ groups = {}, index, 0: found }) => {
    const month = months.get((groups['name'] ?? '').toLowerCase());
    if (month === undefined) return [];
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    return [{ start: index, end: index + found.length, text: found, first }];
  });
}
