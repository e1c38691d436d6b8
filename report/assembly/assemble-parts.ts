import { reportTitle } from '../definition/report-title.ts';
import { abbreviationsOf } from './abbreviations-of.ts';
import { sectionOnce } from './section-once.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { statusChanges } from './changes.ts';
import { overallStatus } from './overall-status.ts';
import type { Report } from './report.ts';

/** What a report says whenever it is looked at, as long as nothing is stored: all but the moment, and what is missing by then. */
export type ReportParts = Pick<Report, 'title' | 'overall' | 'sections' | 'changes' | 'abbreviations'>;

/** Makes them. A moment is not given, so that no part can come of one. */
export function assembleParts(scope: Omit<AssemblyScope, 'now'>): ReportParts {
  const { definition, period, language } = scope;
  const sections = definition.sections.map((section) => sectionOnce(section, scope));
  const abbreviations = abbreviationsOf(definition, language);
  return {
    title: reportTitle(definition, period, language),
    overall: overallStatus(definition, sections, language),
    sections,
    changes: statusChanges(sections, scope),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
  };
}
