import type { PeriodKey, SectionRecord } from '../../cycle/ports/report-store.ts';
import type { SectionAnswers } from '../../report/answer/item-answer.ts';

/** The sections of a period that was imported: version 1, by nobody. */
export function importedSections(
  { report, period }: PeriodKey,
  sections: Readonly<Record<string, SectionAnswers>>,
): readonly SectionRecord[] {
  return Object.entries(sections).map(([section, answers]) => ({
    report,
    period,
    section,
    version: 1,
    answers,
    past: {},
  }));
}
