import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Cycle } from '../cycle.ts';
import { fewSections } from '../period/few-sections.ts';
import { pastCells } from '../period/past-cells.ts';
import type { PeriodKey, SectionPast } from '../ports/report-store.ts';

/** What one section of an earlier period says now. */
export interface EarlierAnswers {
  readonly period: string;
  readonly section: string;
  readonly answers: SectionAnswers;
}

/**
 * Tells later periods that are open already what earlier ones say now: each holds a copy of what it looks back on
 * (docs/decisions/past-in-the-period.md), so a late correction of March must reach April. A locked period stays as it was.
 * The answers are stored already, so a failure here loses nothing: it is logged. However many there are, the periods are
 * listed once, and each later one is read once.
 */
export async function refreshLaterPeriods(
  cycle: Pick<Cycle, 'reports' | 'log'>,
  report: string,
  earlier: readonly EarlierAnswers[],
): Promise<void> {
  try {
    await refresh(cycle, report, earlier);
  } catch (cause) {
    cycle.log.error('later-periods-not-refreshed', cause, { period: earlier[0]?.period ?? '' });
  }
}

async function refresh(
  { reports }: Pick<Cycle, 'reports'>,
  report: string,
  earlier: readonly EarlierAnswers[],
): Promise<void> {
  const own = (await reports.listPeriods(report))
    .filter(({ imported }) => !imported)
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== undefined);
  for (const period of own) {
    const news = earlier.filter((one) => isBefore(one.period, period));
    if (news.length > 0) await tell(reports, { report, period }, news);
  }
}

function isBefore(text: string, period: PeriodId): boolean {
  const earlier = parsePeriod(text);
  return earlier !== undefined && comparePeriods(earlier, period) < 0;
}

async function tell(
  reports: Cycle['reports'],
  key: PeriodKey,
  news: readonly EarlierAnswers[],
): Promise<void> {
  const snapshot = await reports.readPeriod(key, fewSections(news.map(({ section }) => section)));
  if (snapshot === undefined || snapshot.period.record.state === 'locked') return;
  for (const [section, { record }] of snapshot.sections) {
    const own = news.filter((one) => one.section === section);
    if (own.length === 0) continue;
    await reports.savePast(key, section, own.reduce(withPeriod, record.past));
  }
}

function withPeriod(past: SectionPast, { period, answers }: EarlierAnswers): SectionPast {
  const cells = Object.entries(answers)
    .filter(([, answer]) => answer.state === 'answered')
    .map(([item, answer]) => [item, pastCells(answer)] as const);
  return { ...past, [period]: Object.fromEntries(cells) };
}
