import type { Report, ReportSection } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Names } from './person-name.ts';
import { previewSection } from './preview-section.ts';
import type { Preview } from './preview.ts';

/** More than these nobody reads in one go. */
const mostListed = 100;
const mostFailures = 50;

/**
 * The sections that a preview names: all of them, or in a very long report those that somebody has to look at, as many as are read in one
 * go (what is missing, then red, then yellow), in the report's own order; and a sentence on the others.
 */
export function previewSections(
  report: Report,
  definition: Definition,
  language: Language,
  names: Names | undefined,
): Pick<Preview, 'sections' | 'unlisted'> {
  const made = (section: ReportSection) => previewSection(section, report, definition, language, names);
  if (report.sections.length <= mostListed) return { sections: report.sections.map(made) };
  const missing = new Set(
    report.missing.filter(({ items }) => items.length > 0).map(({ section }) => section),
  );
  const listed = new Set(
    report.sections
      .map(({ id, status }) => ({ id, urgency: missing.has(id) ? 0 : urgency(status.colour) }))
      .toSorted((a, b) => a.urgency - b.urgency)
      .slice(0, mostListed)
      .map(({ id }) => id),
  );
  const others = report.sections.length - listed.size;
  const lacking = [...missing].filter((id) => !listed.has(id)).length;
  return {
    sections: report.sections.filter(({ id }) => listed.has(id)).map(made),
    unlisted: translate(language, 'conversation.preview-unlisted', {
      others,
      lacking,
      ready: others - lacking,
    }),
  };
}

function urgency(colour: ReportSection['status']['colour']): number {
  if (colour === 'red') return 1;
  return colour === 'yellow' ? 2 : 3;
}

/** As many of the messages that did not arrive as are read in one go, and how many more there are. */
export function fewFailures(failures: readonly string[], language: Language): readonly string[] {
  const more = failures.length - mostFailures;
  if (more <= 0) return failures;
  return [
    ...failures.slice(0, mostFailures),
    translate(language, 'conversation.preview-undelivered-more', { more }),
  ];
}
