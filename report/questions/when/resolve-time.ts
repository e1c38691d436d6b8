import { lastMonthOf } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { dayMeant, knownOn } from './day-meant.ts';
import type { Mention, TimeSaid } from './mention.ts';
import { periodsAgainst } from './periods-against.ts';
import type { QuestionSetting } from './question-setting.ts';
import { isDated, periodsBack, type ReportPeriods, whenOf } from './report-periods.ts';
import { joinSpans } from './span.ts';
import { spanSaid, type TimeBase } from './span-said.ts';
import { stretchOf } from './stretch-of.ts';
import type { TimeMeant } from './time-meant.ts';

/**
 * Finds the periods and the day that are meant. Two times are held against each other, or are the ends of a stretch; one alone is held
 * against `anchor`, the period that was spoken of before, or else against the one that is being reported.
 * @example resolveTime({ mentions: [{ type: 'month', month: 2 }], compares: false, runs: false }, setting, periods) //=> { when: { type: 'period', period: '2024-02' } }
 */
export function resolveTime(
  { mentions, compares, runs }: TimeSaid,
  setting: QuestionSetting,
  periods: ReportPeriods,
  options: { readonly ahead?: boolean; readonly anchor?: PeriodId } = {},
): TimeMeant {
  const { current } = setting;
  const { ahead = false, anchor = current } = options;
  const base: TimeBase = { current, ahead, periods };
  const day = dayMeant(mentions, setting.today);
  const named = mentions.filter(({ type }) => type !== 'date' && type !== 'days-ago' && type !== 'day-step');
  if (day !== undefined && named.length === 0) return knownOn(day, setting, periods);
  const date = day === undefined ? {} : { asOf: day };
  const spans = named.map((mention) => spanSaid(mention, base)).filter((span) => span !== undefined);
  if (compares) return { ...periodsAgainst({ mentions: named, spans, runs }, base, anchor), ...date };
  const own = named.length === 1 ? ownPeriod(named[0], current, periods) : undefined;
  if (own !== undefined) return { when: { type: 'period', period: own }, ...date };
  const [first, ...others] = spans;
  if (first === undefined) return date;
  if (runs && others.length === 0) {
    return { when: whenOf(joinSpans(first, { ...first, last: lastMonthOf(current) }), periods), ...date };
  }
  const last = others.at(-1);
  const span = last === undefined ? first : stretchOf(first, last, named[0]);
  return { when: whenOf(span, periods), ...date };
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
