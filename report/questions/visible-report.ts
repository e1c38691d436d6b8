import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { rollUp } from '../status/roll-up.ts';
import { maySee } from './may-see.ts';

/**
 * The report as one person may see it: hidden sections are gone from everywhere, also from the changes, from what is
 * missing and from the overall status.
 */
export function visibleReport(report: Report, definition: Definition, email: string): Report {
  const seen = new Set(
    definition.sections.filter((section) => maySee(definition, section, email)).map(({ id }) => id),
  );
  if (report.sections.every(({ id }) => seen.has(id))) return report;
  const shown = { ...report, sections: report.sections.filter(({ id }) => seen.has(id)) };
  return {
    ...shown,
    overall: saidByVisible(shown) ? report.overall : overallOf(shown),
    changes: report.changes.filter(({ section }) => seen.has(section)),
    missing: report.missing.filter(({ section }) => seen.has(section)),
  };
}

/** Whether the overall status is a person's assessment in a section that is shown. */
function saidByVisible({ overall, sections }: Report): boolean {
  if (overall.decidedBy !== 'person') return false;
  return sections
    .flatMap(({ items }) => items)
    .some(({ status }) => status?.colour === overall.colour && status.reason === overall.reason);
}

function overallOf({ sections, language }: Report): Report['overall'] {
  return rollUp(
    sections.map(({ title, status }) => ({ label: title, status })),
    language,
  );
}
