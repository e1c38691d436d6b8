/** A day that a text names. `iso` is absent for a day that no calendar has. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly iso?: string;
  /** Whether the text itself says the year. */
  readonly hasYear: boolean;
}

const names = [
  ['jan', 'januar', 'january'],
  ['feb', 'febr', 'februar', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['mai', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['des', 'desember', 'dec', 'december'],
];
const named = names
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const patterns = [
  new RegExp(
    String.raw`(?<![\p{N}.,/])(?<day>\d{1,2})\.\s?(?<month>${named})(?![\p{L}])(?:\.?\s?(?<year>(?:19|2\d)\d\d)(?!\p{N}))?`,
    'giu',
  ),
  /(?<![\p{N}.,/-])(?<year>(?:19|2\d)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\p{N}-])/gu,
  /(?<![\p{N}.,/-])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|2\d)\d\d)(?!\p{N})/gu,
];

/**
 * Finds the days that a text names. Without a year it is the given one.
 * @example datesIn('frist 31. april', 2024)[0]?.iso //=> undefined
 */
export function datesIn(text: string, year: number): readonly NamedDate[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ groups = {}, index, 0: found }) => {
      const iso = isoOf(groups['year'] ?? String(year), monthOf(groups['month'] ?? ''), groups['day'] ?? '');
      return {
        start: index,
        end: index + found.length,
        text: found,
        ...(iso === undefined ? {} : { iso }),
        hasYear: groups['year'] !== undefined,
      };
    })
    .toSorted((a, b) => a.start - b.start);
}

function monthOf(text: string): string {
  const index = names.findIndex((forms) => forms.includes(text.toLowerCase()));
  return index === -1 ? text : String(index + 1);
}

function isoOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(iso) ? iso : undefined;
}
