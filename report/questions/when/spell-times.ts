import { monthOf } from './month-of.ts';

/** Begins a word that stands for a time written with digits and signs. */
const mark = 'tid';

/**
 * Makes one word of each time that is written with digits and signs, so that parting a text into words keeps it whole, and "til" of a
 * dash between two months or years.
 * @example spellTimes('sykefravær 02/2024') //=> 'sykefravær tid2024m02'
 * @example spellTimes('status per 10.4.2024') //=> 'status per tid2024d0410'
 */
export function spellTimes(text: string): string {
  return text
    .replaceAll(/\bkl\.?\s*\d{1,2}(?:[.:]\d\d)?\b/giu, ' ')
    .replaceAll(/(\p{L})\s*['’](\d\d)\b/gu, '$1 20$2')
    .replaceAll(
      /\b(\d{1,2})\/(\d{1,2})-((?:19|20)\d\d)\b/gu,
      (whole, day: string, month: string, year: string) => date(whole, day, month, year),
    )
    .replaceAll(/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/gu, (whole, year: string, month: string, day: string) =>
      date(whole, day, month, year),
    )
    .replaceAll(
      /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)?\d\d)\b/gu,
      (whole, day: string, month: string, year: string) => date(whole, day, month, year),
    )
    .replaceAll(/\b(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)\b/gu, (_, month: string, year: string) =>
      spelled(year, `m${month.padStart(2, '0')}`),
    )
    .replaceAll(
      /(?<![\d./])(0?[1-9]|1[0-2])\/((?:1[3-9]|[2-4]\d))(?![\d./])/gu,
      (_, month: string, year: string) => spelled(`20${year}`, `m${month.padStart(2, '0')}`),
    )
    .replaceAll(/\b((?:19|20)\d\d)[./-](0[1-9]|1[0-2])\b/gu, (_, year: string, month: string) =>
      spelled(year, `m${month}`),
    )
    .replaceAll(/\b((?:19|20)\d\d)[-/. ]?([TQKH])([1-4])\b/giu, (_, year: string, part: string, n: string) =>
      spelled(year, `${part.toLowerCase()}${n}`),
    )
    .replaceAll(/\b([TQKH])([1-4])[-/. ]?((?:19|20)\d\d)\b/giu, (_, part: string, n: string, year: string) =>
      spelled(year, `${part.toLowerCase()}${n}`),
    )
    .replaceAll(/\b(\d{1,2})\.(\d{1,2})\.(?=\s|$|[?!,])/gu, (whole, day: string, month: string) =>
      date(whole, day, month, '0000'),
    )
    .replaceAll(/\b((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)\b/gu, '$1 til $2')
    .replaceAll(
      /(\p{L}{3,})((?:\s+(?:19|20)\d\d)?)\s*[-–—]\s*(\p{L}{3,})/gu,
      (whole, from: string, year: string, to: string) =>
        monthOf(from.toLowerCase()) !== undefined && monthOf(to.toLowerCase()) !== undefined
          ? `${from}${year} til ${to}`
          : whole,
    );
}

/** What a spelled word stands for; undefined for any other word. @example spelledTime('tid2024m02') //=> { year: 2024, kind: 'm', rest: '02' } */
export function spelledTime(
  word: string,
): { readonly year: number; readonly kind: string; readonly rest: string } | undefined {
  const groups = /^tid(?<year>\d{4})(?<kind>[mdtqkh])(?<rest>\d+)$/u.exec(word)?.groups;
  if (groups === undefined) return undefined;
  return { year: Number(groups['year']), kind: groups['kind'] ?? '', rest: groups['rest'] ?? '' };
}

function spelled(year: string, rest: string): string {
  return ` ${mark}${year}${rest} `;
}

function date(whole: string, day: string, month: string, year: string): string {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return whole;
  const full = year.length === 2 ? `20${year}` : year;
  return spelled(full, `d${month.padStart(2, '0')}${day.padStart(2, '0')}`);
}
