import type { SectionAnswers } from '../../report/answer/item-answer.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { periodParts } from '../../report/period/period-parts.ts';
import { containing } from '../../report/questions/when/span.ts';
import type { Cycle } from '../cycle.ts';
import type { SectionRecord } from '../ports/report-store.ts';

/** What a section said in a period, as that period has it, and in which version. */
export interface OwnRecord {
  readonly period: PeriodId;
  readonly version: number;
  readonly answers: SectionAnswers;
}

/**
 * Reads what a section said in each of several periods from the periods themselves, a row each: a later period has a copy, which knows
 * no version, and which a locked one keeps as it was. With `until`, from the versions that existed then: one query more of a period that
 * was saved after it. Periods that the store does not have are left out; months of a longer report are those of the periods that they lie in.
 */
export async function ownRecords(
  cycle: Cycle,
  section: string,
  periods: readonly PeriodId[],
  current: PeriodId,
  until?: Date,
): Promise<readonly OwnRecord[]> {
  const { cadence } = periodParts(current);
  const own = new Set(periods.map((period) => (cadence === 'dated' ? period : containing(period, cadence))));
  const read = await Promise.all([...own].map(async (period) => ownRecord(cycle, section, period, until)));
  return read.filter((record) => record !== undefined);
}

async function ownRecord(
  cycle: Cycle,
  section: string,
  period: PeriodId,
  until: Date | undefined,
): Promise<OwnRecord | undefined> {
  const key = { report: cycle.active.definition.id, period };
  const record = await cycle.reports.readSection(key, section);
  if (record === undefined) return undefined;
  if (until === undefined || isSavedBy(record, until)) {
    return { period, version: record.version, answers: record.answers };
  }
  const then = (await cycle.reports.readVersions(key, section))
    .filter(({ savedAt }) => savedAt <= until.toISOString())
    .toSorted((a, b) => a.version - b.version)
    .at(-1);
  return { period, version: then?.version ?? 0, answers: then?.answers ?? {} };
}

/** Whether a section was as it is now at a moment. What was imported was always there, and knows no moment. Sending back makes a version of its own. */
function isSavedBy({ answers, savedAt = '' }: SectionRecord, until: Date): boolean {
  const then = until.toISOString();
  return savedAt <= then && Object.values(answers).every(({ returned }) => (returned?.at ?? '') <= then);
}
