import { addDays, isIsoDate } from '../../calendar/iso-date.ts';
import { firstDayAfter, parsePeriod, yearOf } from '../../period/period.ts';
import type { Mention } from './mention.ts';
import type { QuestionSetting } from './question-setting.ts';
import { periodsBack, type ReportPeriods, whenOf } from './report-periods.ts';
import { spanOf } from './span.ts';
import type { TimeMeant } from './time-meant.ts';

/** The day that is named, as an ISO date: of those without a year the newest that is not to come. */
export function dayMeant(mentions: readonly Mention[], today: string): string | undefined {
  return mentions
    .map((mention) => dayOf(mention, today))
    .find((found) => found !== undefined && isIsoDate(found));
}

/** The day of a deadline: of one without a year that of the year that is being reported. */
export function dueDayMeant(mentions: readonly Mention[], { current }: QuestionSetting): string | undefined {
  const [day] = mentions.flatMap((mention) => (mention.type === 'date' ? [mention] : []));
  if (day === undefined) return undefined;
  const { day: number, month, year = yearOf(current) } = day;
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

function dayOf(mention: Mention, today: string): string | undefined {
  if (mention.type === 'days-ago') return addDays(today, -mention.days);
  if (mention.type !== 'date') return undefined;
  const inYear = (year: number): string =>
    `${year}-${String(mention.month).padStart(2, '0')}-${String(mention.day).padStart(2, '0')}`;
  if (mention.year !== undefined) return inYear(mention.year);
  const now = Number(today.slice(0, 4));
  return inYear(now) > today ? inYear(now - 1) : inYear(now);
}

/** The last day of a month means that month; any other day what was known then of the period that was being reported. */
export function knownOn(day: string, { current, today }: QuestionSetting, periods: ReportPeriods): TimeMeant {
  const month = parsePeriod(day.slice(0, 7));
  if (month === undefined) return {};
  if (firstDayAfter(month) === addDays(day, 1) && day < firstDayAfter(current)) {
    return { when: whenOf(spanOf(month), periods) };
  }
  if (day > today) return {};
  const asOf = { asOf: day };
  if (day >= firstDayAfter(current)) return asOf;
  let period = current;
  while (firstDayAfter(period) > day) period = periodsBack(period, 1, periods);
  return { when: { type: 'period', period }, ...asOf };
}
