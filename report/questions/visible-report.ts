import { keepSections } from '../assembly/keep-sections.ts';
import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { visibleDefinition } from './visible-definition.ts';

/** The report as one person may see it: nothing in it tells of the sections that are hidden from them. */
export function visibleReport(report: Report, definition: Definition, email: string): Report {
  const seen = new Set(visibleDefinition(definition, email).sections.map(({ id }) => id));
  return keepSections(report, definition, (section) => seen.has(section));
}
