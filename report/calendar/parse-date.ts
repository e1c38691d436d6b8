import { languages, type Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { echo } from '../number/echo.ts';
import { monthName } from '../period/month-name.ts';

export type ParsedDate =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly problem: string };

const shapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})\.?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[.\s]\s?(?<name>\p{L}{3,})[.\s]\s?(?<year>\d{4})\.?$/u,
] as const;

const withoutYear = /^\d{1,2}\.\s?(\d{1,2}\.?|\p{L}{3,}\.?)$/u;

/**
 * Reads the date a person wrote, day first as Norwegians and Britons do, with the month as a number or by name in any of
 * the three languages. What is no date, has no year or could be two dates is asked about. Dates are kept as ISO text.
 * @example parseDate('10. april 2023', 'nb') //=> { ok: true, date: '2023-04-10' }
 * @example parseDate('31.2.2024', 'nb') //=> { ok: false, problem: '«31.2.2024» er ingen dag i kalenderen. …' }
 */
export function parseDate(text: string, language: Language): ParsedDate {
  const typed = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  const refuse = (
    key: 'projects.dateShape' | 'projects.dateSlash' | 'projects.dateYear' | 'projects.dateNone',
  ): ParsedDate => ({ ok: false, problem: translate(language, key, { text: echo(text) }) });
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(typed)) return refuse('projects.dateSlash');
  if (withoutYear.test(typed)) return refuse('projects.dateYear');
  for (const shape of shapes) {
    const parts = shape.exec(typed)?.groups;
    if (parts === undefined) continue;
    const { year = '', day = '', month, name } = parts;
    const number = month === undefined ? monthNamed(name ?? '') : Number(month);
    if (number === undefined) return refuse('projects.dateShape');
    const date = isoDate(Number(year.length === 2 ? `20${year}` : year), number, Number(day));
    return date === undefined ? refuse('projects.dateNone') : { ok: true, date };
  }
  return refuse('projects.dateShape');
}

/** The month whose name, in any language, is this or begins with it: "april", "apr", "des". */
function monthNamed(name: string): number | undefined {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months.find((month) =>
    languages.some((language) => monthName(month, language).toLowerCase().startsWith(name)),
  );
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2299) return undefined;
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
}
