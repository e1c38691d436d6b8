import { overallStatus } from '../assembly/overall-status.ts';
import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { visibleDefinition } from './visible-definition.ts';

/**
 * The report as one person may see it: hidden sections are gone from everywhere, also from the changes, from what is
 * missing and from the overall status.
 */
export function visibleReport(report: Report, definition: Definition, email: string): Report {
  const visible = visibleDefinition(definition, email);
  const seen = new Set(visible.sections.map(({ id }) => id));
  if (report.sections.every(({ id }) => seen.has(id))) return report;
  const sections = report.sections.filter(({ id }) => seen.has(id));
  return {
    ...report,
    sections,
    overall: overallStatus(visible, sections, report.language),
    changes: report.changes.filter(({ section }) => seen.has(section)),
    missing: report.missing.filter(({ section }) => seen.has(section)),
  };
}
