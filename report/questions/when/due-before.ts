import { addDays } from '../../calendar/iso-date.ts';
import { firstDayAfter } from '../../period/period.ts';
import type { Mention } from './mention.ts';
import type { QuestionSetting } from './question-setting.ts';
import type { ReportPeriods } from './report-periods.ts';
import { spanSaid } from './span-said.ts';

/**
 * The day that a deadline lies before, or by, where months are named and no day: "før sommeren" is before 1 June, "innen juni" by 30 June.
 * Undefined where a day, or several times, are named.
 */
export function dueBefore(
  mentions: readonly Mention[],
  how: 'before' | 'by',
  { current }: QuestionSetting,
  periods: ReportPeriods,
): string | undefined {
  const [mention, ...others] = mentions;
  if (mention === undefined || others.length > 0 || !timed.has(mention.type)) return undefined;
  const span = spanSaid(mention, { current, periods, ahead: true });
  if (span === undefined) return undefined;
  if (how === 'by') return addDays(firstDayAfter(span.last), -1);
  return mention.type === 'month' && mention.ends === true ? firstDayAfter(span.last) : `${span.first}-01`;
}

const timed: ReadonlySet<Mention['type']> = new Set<Mention['type']>(['month', 'season', 'part', 'year-end']);
