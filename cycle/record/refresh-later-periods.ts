import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import { comparePeriods, parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { pastCells } from '../period/past-cells.ts';
import type { PeriodKey, SectionPast } from '../ports/report-store.ts';

/**
 * Tells later periods that are open already what an earlier one says now: each holds a copy of what it looks back on
 * (docs/decisions/past-in-the-period.md), so a late correction of March must reach April. A locked period stays as it was.
 * The answer is stored already, so a failure here loses nothing: it is logged.
 */
export async function refreshLaterPeriods(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  answers: SectionAnswers,
): Promise<void> {
  try {
    await refresh(cycle, key, section, answers);
  } catch (cause) {
    cycle.log.error('later-periods-not-refreshed', cause, { period: key.period });
  }
}

async function refresh(
  cycle: Cycle,
  key: PeriodKey,
  section: string,
  answers: SectionAnswers,
): Promise<void> {
  const corrected = parsePeriod(key.period);
  if (corrected === undefined) return;
  const later = (await cycle.reports.listPeriods(key.report))
    .filter(({ imported }) => !imported)
    .map(({ period }) => parsePeriod(period))
    .filter((period) => period !== undefined)
    .filter((period) => comparePeriods(period, corrected) > 0);
  for (const period of later) {
    const laterKey = { report: key.report, period };
    const snapshot = await cycle.reports.readPeriod(laterKey);
    const stored = snapshot?.sections.get(section);
    if (stored === undefined || snapshot?.period.record.state === 'locked') continue;
    await cycle.reports.savePast(laterKey, section, withPeriod(stored.record.past, corrected, answers));
  }
}

function withPeriod(past: SectionPast, period: string, answers: SectionAnswers): SectionPast {
  const cells = Object.entries(answers)
    .filter(([, answer]) => answer.state === 'answered')
    .map(([item, answer]) => [item, pastCells(answer)] as const);
  return { ...past, [period]: Object.fromEntries(cells) };
}
