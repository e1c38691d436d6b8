import type { AnsweredSection } from '../answer/section-record.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { missingAnswers } from './missing.ts';
import { partsOnce } from './parts-once.ts';
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
  const { definition, plan, period, language, now, records, authorName } = input;
  const { title, overall, sections, changes, abbreviations } = partsOnce({
    definition,
    plan,
    period,
    language,
    records,
    authorName,
  });
  return {
    id: definition.id,
    period,
    organisation: definition.organisation,
    title,
    language,
    timeZone: definition.timeZone,
    state: input.state,
    definitionVersion: definition.version,
    planVersion: plan?.version,
    publication: input.publication,
    assembledAt: now.toISOString(),
    overall,
    sections,
    changes,
    missing: missingAnswers(input),
    ...(abbreviations === undefined ? {} : { abbreviations }),
  };
}
