import type { PeriodId } from '../../period/period-id.ts';
import { comparePeriods } from '../../period/period.ts';
import { periodParts } from '../../period/period-parts.ts';
import type { Mention } from './mention.ts';
import { endOfSpan, periodsBack, type ReportPeriods } from './report-periods.ts';
import { monthsBack, type Span, spanOf } from './span.ts';
import { stretchOf } from './stretch-of.ts';
import type { TimeBase } from './span-said.ts';
import type { TimeMeant } from './time-meant.ts';

/** Times that are held against each other, in the order in which they are said; with `runs`, from one to the other. */
export interface HeldAgainst {
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
  readonly runs: boolean;
}

/** The two periods of a comparison: the later one of two ends first, and one alone against `anchor`. */
export function periodsAgainst(
  { mentions, spans, runs }: HeldAgainst,
  base: TimeBase,
  anchor: PeriodId,
): TimeMeant {
  const years = runs && mentions.length === 3 ? yearsBackOf(mentions[2], spans[1]) : undefined;
  const [start, end] = spans;
  // "Januar til mars i år mot i fjor" holds the stretch against the same one of that year.
  if (years !== undefined && years > 0 && start !== undefined && end !== undefined) {
    const span = stretchOf(start, end, mentions[0]);
    const period = endOfSpan(span, base.periods);
    const other = endOfSpan(monthsBack(span, years * 12), base.periods);
    return { when: { type: 'against', period, other } };
  }
  const later = runs && spans.length === 2 && isLater(spans[1], spans[0]);
  const [first, second] = later ? [mentions.toReversed(), spans.toReversed()] : [mentions, spans];
  return against(first, second, base, anchor);
}

/** How many years before a stretch of time a year lies that it is held against. */
function yearsBackOf(mention: Mention | undefined, end: Span | undefined): number | undefined {
  if (mention?.type === 'same-last-year') return 1;
  if (mention?.type !== 'year' || end === undefined) return undefined;
  return 'back' in mention.year ? mention.year.back : periodParts(end.last).year - mention.year.number;
}

function isLater(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && comparePeriods(a.first, b.first) > 0;
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
