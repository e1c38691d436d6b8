import { comparePeriods } from '../../period/period.ts';
import { periodParts } from '../../period/period-parts.ts';
import type { Mention } from './mention.ts';
import { joinSpans, monthsBack, type Span } from './span.ts';

/** From one time to another: a month without its year that would come after the end is that of the year before. */
export function stretchOf(first: Span, last: Span, mention: Mention | undefined): Span {
  const isYearless = (mention?.type === 'month' || mention?.type === 'part') && mention.year === undefined;
  if (!isYearless) return joinSpans(first, last);
  let start = { first: first.first, last: first.last };
  const year = periodParts(last.last).year;
  while (periodParts(start.first).year < year) start = monthsBack(start, -12);
  if (comparePeriods(start.first, last.first) > 0) start = monthsBack(start, 12);
  return joinSpans(start, last);
}
