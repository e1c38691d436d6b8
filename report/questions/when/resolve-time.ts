import { addDays, isIsoDate } from '../../calendar/iso-date.ts';
import { comparePeriods, firstDayAfter, lastMonthOf } from '../../period/period.ts';
import { periodParts } from '../../period/period-parts.ts';
import { parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Mention, TimeSaid } from './mention.ts';
import { endOfSpan, isDated, periodsBack, type ReportPeriods, whenOf } from './report-periods.ts';
import { joinSpans, monthsBack, type Span, spanOf } from './span.ts';
import { spanSaid, type TimeBase } from './span-said.ts';
import type { When } from './when.ts';

/** When a question is asked. */
export interface QuestionSetting {
  /** The period that is being reported. */
  readonly current: PeriodId;
  /** The ISO date of the day in the report's zone. */
  readonly today: string;
}

/** The time that a question is about, found out from what it says. */
export interface TimeMeant {
  readonly when?: When;
  readonly asOf?: string;
}

/**
 * Finds the periods and the day that are meant. Two times are held against each other, or are the ends of a stretch; one alone is held
 * against `anchor`, the period that was spoken of before, or else against the one that is being reported.
 * @example resolveTime({ mentions: [{ type: 'month', month: 2 }], compares: false, runs: false }, setting, periods) //=> { when: { type: 'period', period: '2024-02' } }
 */
export function resolveTime(
  { mentions, compares, runs }: TimeSaid,
  { current, today }: QuestionSetting,
  periods: ReportPeriods,
  { ahead = false, anchor = current }: { readonly ahead?: boolean; readonly anchor?: PeriodId } = {},
): TimeMeant {
  const base: TimeBase = { current, ahead, periods };
  const day = mentions
    .map((mention) => dayOf(mention, today))
    .find((found) => found !== undefined && isIsoDate(found));
  const named = mentions.filter(({ type }) => type !== 'date' && type !== 'days-ago' && type !== 'day-step');
  if (day !== undefined && named.length === 0) return knownOn(day, current, today, periods);
  const date = day === undefined ? {} : { asOf: day };
  const spans = named.map((mention) => spanSaid(mention, base)).filter((span) => span !== undefined);
  if (compares) {
    const later = runs && spans.length === 2 && isLater(spans[1], spans[0]);
    const [first, second] = later ? [named.toReversed(), spans.toReversed()] : [named, spans];
    return { ...against(first, second, base, anchor), ...date };
  }
  const own = named.length === 1 ? ownPeriod(named[0], current, periods) : undefined;
  if (own !== undefined) return { when: { type: 'period', period: own }, ...date };
  const [first, ...others] = spans;
  if (first === undefined) return date;
  if (runs && others.length === 0) {
    return { when: whenOf(joinSpans(first, { ...first, last: lastMonthOf(current) }), periods), ...date };
  }
  const last = others.at(-1);
  const span = last === undefined ? first : stretch(first, last, named[0]);
  return { when: whenOf(span, periods), ...date };
}

function isLater(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && comparePeriods(a.first, b.first) > 0;
}

/** "Forrige periode" of a report whose periods are dates. */
function ownPeriod(
  mention: Mention | undefined,
  current: PeriodId,
  periods: ReportPeriods,
): PeriodId | undefined {
  const isStep = mention?.type === 'previous' && mention.unit === 'period';
  return isStep && isDated(current) ? periodsBack(current, mention.steps, periods) : undefined;
}

/** From one time to another: a month without its year that would come after the end is that of the year before. */
function stretch(first: Span, last: Span, mention: Mention | undefined): Span {
  const isYearless = (mention?.type === 'month' || mention?.type === 'part') && mention.year === undefined;
  if (!isYearless) return joinSpans(first, last);
  let start = { first: first.first, last: first.last };
  const year = periodParts(last.last).year;
  while (periodParts(start.first).year < year) start = monthsBack(start, -12);
  if (comparePeriods(start.first, last.first) > 0) start = monthsBack(start, 12);
  return joinSpans(start, last);
}

function against(
  mentions: readonly Mention[],
  spans: readonly Span[],
  { periods }: TimeBase,
  anchor: PeriodId,
): TimeMeant {
  const [one, two] = mentions;
  const [first, second] = spans;
  if (first === undefined || one === undefined) {
    return { when: { type: 'against', period: anchor, other: periodsBack(anchor, 1, periods) } };
  }
  const period = second === undefined ? anchor : endOfSpan(first, periods);
  const mention = second === undefined ? one : (two ?? one);
  const span = second ?? first;
  const other = otherOf(mention, span, period, periods);
  // "Last month vs February": the one is seen from the day, and is the month that is being reported.
  if (other === period && one.type === 'previous' && two?.type === 'month')
    return { when: { type: 'against', period: anchor, other } };
  if (other === period) return { when: { type: 'against', period, other: periodsBack(period, 1, periods) } };
  return { when: { type: 'against', period, other } };
}

/** "mot i fjor" and "mot 2022" hold a month against the same month of that year. */
function otherOf(mention: Mention, span: Span, period: PeriodId, periods: ReportPeriods): PeriodId {
  if (mention.type !== 'year' && mention.type !== 'same-last-year') return endOfSpan(span, periods);
  const own = periodParts(period).year;
  const years =
    mention.type === 'same-last-year'
      ? 1
      : 'back' in mention.year
        ? mention.year.back
        : own - mention.year.number;
  return endOfSpan(monthsBack(spanOf(period), years * 12), periods);
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
function knownOn(day: string, current: PeriodId, today: string, periods: ReportPeriods): TimeMeant {
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
