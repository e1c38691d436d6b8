import type { Definition } from '../definition/definition-schema.ts';
import { keepSections } from './keep-sections.ts';
import type { Report } from './report.ts';

/** The report as everybody in a channel may see it: without the confidential sections, in content and in colour (P6). */
export function publicReport(report: Report, definition: Definition): Report {
  const isHidden = new Set(
    definition.sections.filter(({ confidential }) => confidential !== undefined).map(({ id }) => id),
  );
  return keepSections(report, definition, (section) => !isHidden.has(section));
}
