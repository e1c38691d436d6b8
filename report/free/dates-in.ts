import { monthOf } from '../questions/when/month-of.ts';

/** The dates, times and period names of a text, taken apart, and the text without them. */
export interface DatesIn {
  /** E.g. `y2024`, `m3y2024`, `d9m4`, `d9m4y2024`, `t08:42`, `part2`: each is one thing that a date says. */
  readonly parts: ReadonlySet<string>;
  readonly rest: string;
}

interface Pattern {
  readonly shape: RegExp;
  /** Undefined when it only looks like a date. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => readonly string[] | undefined;
}

const year = String.raw`(?<y>(?:19|20)\d{2})`;
const from = String.raw`(?<![\p{L}\d])`;
const to = String.raw`(?![\p{L}\d])`;
const name = String.raw`(?<name>\p{L}{3,9})`;

const patterns: readonly Pattern[] = [
  // 2024-03, 2024-03-31, 2024-T1
  {
    shape: new RegExp(
      String.raw`${from}${year}-(?:(?<m>\d{2})(?:-(?<d>\d{2}))?|[TQHtqh](?<part>\d))${to}`,
      'gu',
    ),
    read: ({ y, m, d, part }) => [...dated(d, m, y), ...(part === undefined ? [] : [`part${part}`])],
  },
  // 31.03.2024
  {
    shape: new RegExp(String.raw`${from}(?<d>\d{1,2})\.(?<m>\d{1,2})\.${year}${to}`, 'gu'),
    read: ({ y, m, d }) => dated(d, m, y),
  },
  // 9. april 2024, 9 April
  {
    shape: new RegExp(String.raw`${from}(?<d>\d{1,2})\.? ${name}(?: ${year})?${to}`, 'gu'),
    read: (groups) => named(groups),
  },
  // april 2024
  { shape: new RegExp(String.raw`${from}${name} ${year}${to}`, 'gu'), read: (groups) => named(groups) },
  // T1, 2. tertial
  { shape: /(?<![\p{L}\d])[TQ](?<part>[1-4])(?![\p{L}\d])/gu, read: ({ part = '' }) => [`part${part}`] },
  {
    shape: /(?<![\p{L}\d])(?<part>[1-4])\.? (?:tertial|kvartal|quarter)/giu,
    read: ({ part = '' }) => [`part${part}`],
  },
  // 08:42
  {
    shape: /(?<![\p{L}\d])(?<h>\d{1,2}):(?<min>\d{2})(?!\d)/gu,
    read: ({ h = '', min = '' }) => [`t${h.padStart(2, '0')}:${min}`],
  },
];

/**
 * Finds dates, times and period names. What only looks like one stays in the text.
 * @example datesIn('lagret 9. april 2024').parts //=> Set { 'y2024', 'd9m4', 'd9m4y2024' }
 */
export function datesIn(text: string): DatesIn {
  const parts = new Set<string>();
  let rest = text.replaceAll(/[^\S\n]/gu, ' ');
  for (const { shape, read } of patterns) {
    for (const match of rest.matchAll(shape)) {
      const found = read(match.groups ?? {});
      if (found === undefined) continue;
      for (const part of found) parts.add(part);
      // As long as before, so that the other matches stay where they are.
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return { parts, rest };
}

function named({ d, name: word = '', y }: Readonly<Record<string, string | undefined>>) {
  const month = monthOf(word.toLowerCase());
  return month === undefined ? undefined : dated(d, String(month), y);
}

function dated(d: string | undefined, m: string | undefined, y: string | undefined): readonly string[] {
  const years = y === undefined ? [] : [`y${y}`];
  if (m === undefined) return years;
  const month = `m${Number(m)}`;
  // That something was saved in April does not say anything of April.
  if (d === undefined) return [...years, ...years.map((each) => month + each)];
  const day = `d${Number(d)}${month}`;
  return [...years, day, ...years.map((each) => day + each)];
}
