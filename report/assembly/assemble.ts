import type { AnsweredSection } from '../answer/section-record.ts';
import { reportTitle } from '../definition/report-title.ts';
import { abbreviationsOf } from './abbreviations-of.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { assembleSection } from './assemble-section.ts';
import { statusChanges } from './changes.ts';
import { missingAnswers } from './missing.ts';
import { overallStatus } from './overall-status.ts';
import type { PeriodState } from './period-state.ts';
import type { Report } from './report.ts';

/** What is stored of one section, as far as the report needs it. */
export type AssemblyRecord = AnsweredSection;

/** Makes the report of one period from what is stored, in the order of the definition and with its gaps in sight (A1). */
export function assemble(
  input: AssemblyScope & {
    readonly state: PeriodState;
    /** How many times it has been published. */
    readonly publication: number;
  },
): Report {
  const { definition, plan, period, language, now } = input;
  const sections = definition.sections.map((section) => assembleSection(section, input));
  const abbreviations = abbreviationsOf(definition, language);
  return {
    id: definition.id,
    period,
    organisation: definition.organisation,
    title: reportTitle(definition, period, language),
    language,
    timeZone: definition.timeZone,
    state: input.state,
    definitionVersion: definition.version,
    planVersion: plan?.version,
    publication: input.publication,
    assembledAt: now.toISOString(),
    overall: overallStatus(definition, sections, language),
    sections,
    changes: statusChanges(sections, input),
    missing: missingAnswers(input),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
  };
}
