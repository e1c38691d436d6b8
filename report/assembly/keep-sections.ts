import type { Definition } from '../definition/definition-schema.ts';
import { overallStatus } from './overall-status.ts';
import type { Report } from './report.ts';

/**
 * The report with only some of its sections: the others are gone from everywhere, also from the changes, from what is
 * missing and from the overall colour. `definition` is the whole one, so that whether the assessment is among those that
 * are gone is known.
 */
export function keepSections(
  report: Report,
  definition: Definition,
  isKept: (section: string) => boolean,
): Report {
  if (report.sections.every(({ id }) => isKept(id))) return report;
  const sections = report.sections.filter(({ id }) => isKept(id));
  return {
    ...report,
    sections,
    overall: overallStatus(definition, sections, report.language),
    changes: report.changes.filter(({ section }) => isKept(section)),
    missing: report.missing.filter(({ section }) => isKept(section)),
  };
}
