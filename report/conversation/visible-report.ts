import { overallStatus } from '../assembly/overall-status.ts';
import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';

/** The report as everybody in a channel may see it: without the confidential sections, in content and in colour (P6). */
export function visibleReport(report: Report, definition: Definition): Report {
  const hidden = definition.sections
    .filter(({ confidential }) => confidential !== undefined)
    .map(({ id }) => id);
  if (hidden.length === 0) return report;
  const isVisible = (section: string): boolean => !hidden.includes(section);
  const sections = report.sections.filter(({ id }) => isVisible(id));
  return {
    ...report,
    sections,
    overall: overallStatus(definition, sections, report.language),
    changes: report.changes.filter(({ section }) => isVisible(section)),
    missing: report.missing.filter(({ section }) => isVisible(section)),
  };
}
