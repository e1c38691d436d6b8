import { monthName } from '../../period/month-name.ts';
import { endMonthOf } from '../../period/end-month-of.ts';
import { lastMonthOf, previousPeriod, yearOf } from '../../period/period.ts';
import { periodOf } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Basis } from '../evidence/subject.ts';

/** What a clause says about when. What it does not say is absent. */
export interface ClauseTime {
  readonly basis?: Basis;
  /** The only month that it speaks of. */
  readonly month?: PeriodId;
  /** What a change is counted from. */
  readonly since?: 'previous' | 'year-start' | 'last-year' | 'other' | PeriodId;
  readonly forecast: boolean;
}

const toDate =
  /(?<![\p{L}])(?:hittil|så langt i år|akkumulert|akkumulerte|year to date|so far this year)(?![\p{L}])/iu;
const wholeYear =
  /(?<![\p{L}])(?:for året|året sett under ett|årsresultat\p{L}*|for the year|full year)(?![\p{L}])/iu;
const forecast =
  /(?<![\p{L}])(?:prognose\p{L}*|prognostiser\p{L}*|årsprognose\p{L}*|estimat\p{L}*|forecast\p{L}*)/iu;
const previous =
  /(?<![\p{L}])(?:forrige|førre|siste|last|previous) (?:måned|månad|periode|måling|rapportering|month|period)/iu;
const yearStart =
  /(?<![\p{L}])(?:siden (?:årsskiftet|nyttår)|sidan (?:årsskiftet|nyttår)|since (?:the turn of the year|year[- ]end))/iu;
const lastYear =
  /(?<![\p{L}])(?:i fjor|fjoråret\p{L}*|sist år|samme (?:tids)?periode|same (?:tids)?perioden?|tilsvarende periode|samme tid i|last year|same period)(?![\p{L}])/iu;

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);
const monthPattern = new RegExp(
  String.raw`(?<![\p{L}])(?<lead>(?:fra|frå|from|siden|sidan|since|mot|enn|than)\s)?(?<month>${monthNumbers
    .flatMap((month) => [
      monthName(month, 'nb'),
      monthName(month, 'nn'),
      monthName(month, 'en').toLowerCase(),
    ])
    .filter((name) => name !== 'may')
    .join('|')})(?:\s(?<year>(?:19|20)\d\d))?(?![\p{L}])`,
  'giu',
);
const numbers = new Map(
  monthNumbers.flatMap((month) =>
    (['nb', 'nn', 'en'] as const).map(
      (language) => [monthName(month, language).toLowerCase(), month] as const,
    ),
  ),
);

/** Reads when a clause speaks of, in a report for a period. */
export function timeOf(text: string, period: PeriodId): ClauseTime {
  const named = [...text.matchAll(monthPattern)].map(({ groups }) => ({
    isSince: groups?.['lead'] !== undefined,
    period: monthBefore(numbers.get((groups?.['month'] ?? '').toLowerCase()) ?? 1, groups?.['year'], period),
  }));
  const months = new Set(named.flatMap((one) => (one.isSince ? [] : [one.period])));
  const own = months.size === 1 ? [...months][0] : undefined;
  const since = named.find(({ isSince }) => isSince)?.period ?? sinceWords(text, period);
  const basis = toDate.test(text) ? 'year-to-date' : wholeYear.test(text) ? 'year' : undefined;
  return {
    ...(basis === undefined ? {} : { basis }),
    ...(own === undefined ? {} : { month: own }),
    ...(since === undefined ? {} : { since }),
    forecast: forecast.test(text),
  };
}

function sinceWords(text: string, period: PeriodId): ClauseTime['since'] {
  if (previous.test(text)) return 'previous';
  if (yearStart.test(text)) return 'year-start';
  if (lastYear.test(text)) return 'last-year';
  const year = yearOf(period);
  const other = [...text.matchAll(/(?<![\d.-])(?:19|20)\d\d(?![\d-])/g)].some(
    ([found]) => Number(found) < year,
  );
  return other ? 'other' : undefined;
}

/** A month without a year is the last one of that name. */
function monthBefore(month: number, year: string | undefined, period: PeriodId): PeriodId {
  const last = endMonthOf(period);
  if (year !== undefined) return periodOf({ cadence: 'monthly', year: Number(year), number: month });
  const back = (last.number - month + 12) % 12;
  return previousPeriod(lastMonthOf(period), back);
}
