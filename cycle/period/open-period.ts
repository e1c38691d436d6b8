import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { yearOf } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import type { PeriodRecord, SectionRecord } from '../ports/report-store.ts';
import { takenOnOpening } from '../taken/taken-on-opening.ts';
import { readPast } from './read-past.ts';

/**
 * Opens a period with the active definition and plan: one row for each section, holding what earlier periods and other
 * reports said.
 * Opening it twice, or by two instances at once, opens it once.
 */
export async function openPeriod(
  cycle: Cycle,
  period: PeriodId,
  by: string,
): Promise<'opened' | 'already-open'> {
  const { definition, plans } = cycle.active;
  const key = { report: definition.id, period };
  const now = cycle.clock.now().toISOString();
  const planVersion = plans.get(yearOf(period))?.version;
  const record: PeriodRecord = {
    ...key,
    state: 'open',
    definitionVersion: definition.version,
    ...(planVersion === undefined ? {} : { planVersion }),
    openedAt: now,
    deadline: periodCalendar(definition, period).deadline.toISOString(),
    publication: 0,
  };
  const past = await readPast(cycle, definition, period);
  const taken = await takenOnOpening(cycle, definition, period);
  const sections = definition.sections.map((section): SectionRecord => {
    const given = taken.get(section.id);
    return {
      ...key,
      section: section.id,
      version: 0,
      answers: {},
      past: past.get(section.id) ?? {},
      ...(given === undefined ? {} : { taken: given }),
    };
  });
  const audit = { ...key, at: now, by, action: 'open', to: 'open' };
  const result = await cycle.reports.createPeriod(record, sections, audit);
  return result.outcome === 'written' ? 'opened' : 'already-open';
}
