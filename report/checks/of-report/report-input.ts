import type { AnsweredSection } from '../../answer/section-record.ts';
import type { Report } from '../../assembly/report.ts';
import { addDays } from '../../calendar/iso-date.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import type { Plan } from '../../plan/plan-schema.ts';
import { firstDayAfter, parsePeriod } from '../../period/period.ts';
import { type CheckInput, checkInput } from '../check-input.ts';
import { joinEvidence } from '../join-evidence.ts';
import { sectionEvidence } from './section-evidence.ts';

/** Takes from a report all that can be checked in it; undefined for a period that no calendar has. */
export function reportInput(input: {
  readonly report: Pick<Report, 'period' | 'language' | 'sections'>;
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  /** What is stored, by section: earlier periods are compared with. */
  readonly records: ReadonlyMap<string, AnsweredSection>;
}): CheckInput | undefined {
  const { report, definition, plan, records } = input;
  const period = parsePeriod(report.period);
  if (period === undefined) return undefined;
  const { language } = report;
  const scope = { definition, plan, period, language, recordOf: (id: string) => records.get(id) };
  const evidence = report.sections.flatMap((section) =>
    sectionEvidence(section, records.get(section.id), scope),
  );
  const asOf = addDays(firstDayAfter(period), -1);
  return joinEvidence(checkInput({ language, period, asOf }), evidence);
}
