import type { Message } from '../../report/conversation/message.ts';
import { listText } from '../../report/language/list-text.ts';
import { monthName } from '../../report/period/month-name.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { endMonthOf } from '../../report/period/end-month-of.ts';
import { periodParts } from '../../report/period/period-parts.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import type { Person } from '../ports/people-store.ts';

/** More than these are a list that nobody reads. */
const namedAtMost = 6;

/** The newest period of a month that was run here, or else the newest that was read in; undefined when there is none. */
export async function newestOf(cycle: Cycle, month: number | undefined): Promise<PeriodId | undefined> {
  const listed = await cycle.reports.listPeriods(cycle.active.definition.id);
  const newest = (of: typeof listed) =>
    periodsIn(of)
      .filter((period) => isMonth(period, month))
      .at(-1);
  return newest(listed.filter(({ imported }) => !imported)) ?? newest(listed);
}

/** Says that nothing was opened for a month, and which periods were. */
export async function noSuchMonth(cycle: Cycle, actor: Person, month: number): Promise<Message> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const listed = await cycle.reports.listPeriods(definition.id);
  const opened = periodsIn(listed.filter(({ imported }) => !imported)).slice(-namedAtMost);
  const periods = listText(
    opened.map((period) => periodLabel(period, language)),
    language,
  );
  const values = { month: monthName(month, language, 'long'), count: opened.length, periods };
  return notice(language, 'info', 'cycle.month-none-title', 'cycle.month-none', values);
}

function periodsIn(listed: readonly { readonly period: string }[]): readonly PeriodId[] {
  return listed
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== undefined)
    .toSorted(comparePeriods);
}

function isMonth(period: PeriodId, month: number | undefined): boolean {
  const { cadence } = periodParts(period);
  return (cadence === 'monthly' || cadence === 'dated') && endMonthOf(period).number === month;
}
