import { parseDate } from '../calendar/parse-date.ts';
import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod } from '../period/period.ts';

/** A date as it may stand in a range: "29.11.2023", "29. november 2023", "29 November", "29.". */
const date = String.raw`\d{1,2}(?:\.\s?\d{1,2}\.?(?:\s?\d{4})?|\.?\s?\p{L}{3,}\.?(?:\s?\d{4})?)?\.?`;

const range = new RegExp(
  String.raw`(?<![\d.])(?<from>${date})\s?(?:–|—|-|til|to)\s?(?<to>${date})(?![\d.])`,
  'iu',
);

/**
 * Takes the days from one date to another out of a text, as people type them in any of the languages; what is not said of
 * the first date is that of the last.
 * @example takeDateRange('status 1. februar–30. april 2024') //=> { period: '2024-02-01--2024-04-30', left: 'status' }
 */
export function takeDateRange(
  text: string,
): { readonly period: PeriodId; readonly left: string } | undefined {
  const found = range.exec(text.normalize('NFC'));
  const { from = '', to = '' } = found?.groups ?? {};
  const last = isoOf(to);
  if (found === null || last === undefined) return undefined;
  const [year = '', month = ''] = last.split('-');
  const day = /^(?<day>\d{1,2})\.?$/u.exec(from.trim())?.groups?.['day'];
  const first =
    day === undefined
      ? (isoOf(from) ?? isoOf(`${from.trim()} ${year}`) ?? isoOf(`${from.trim()}${year}`))
      : isoOf(`${day}.${month}.${year}`);
  const period = parsePeriod(`${first ?? ''}--${last}`);
  if (period === undefined) return undefined;
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { period, left: left.replaceAll(/\s+/gu, ' ').trim() };
}

function isoOf(text: string): string | undefined {
  const read = parseDate(text, 'en');
  return read.ok ? read.date : undefined;
}
