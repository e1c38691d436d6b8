import { sectionOf } from '../definition/section-of.ts';
import { listText } from '../language/list-text.ts';
import type { Missing, Report, ReportSection } from '../assembly/report.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { parsePeriod } from '../period/period.ts';
import { heldByText } from './held-by-text.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, personName } from './person-name.ts';
import type { Preview } from './preview.ts';

/** A report may miss thousands of sections, and each is looked up. */
const bySection = byIdentity((missing: readonly Missing[]) => {
  const gaps = new Map<string, Missing[]>();
  for (const gap of missing) {
    const here = gaps.get(gap.section) ?? [];
    here.push(gap);
    gaps.set(gap.section, here);
  }
  return gaps;
});

/** One section of the preview: ready or not, who has it and until when, and what is missing. */
export function previewSection(
  section: ReportSection,
  report: Report,
  definition: Definition,
  language: Language,
  names: Names | undefined,
): Preview['sections'][number] {
  const missing = bySection(report.missing).get(section.id) ?? [];
  const items = missing.flatMap((gap) => gap.items);
  const held = heldLines(missing, definition, language, names);
  return {
    id: section.id,
    title: section.title,
    ready: items.length === 0,
    status: section.status,
    detail: detail(section, report, definition, language, names),
    ...(held.length === 0 ? {} : { held }),
    missing: missingLines(items, language),
  };
}

function detail(
  section: ReportSection,
  report: Report,
  definition: Definition,
  language: Language,
  names: Names | undefined,
): string {
  const missing = bySection(report.missing).get(section.id) ?? [];
  const open = missing.reduce((count, gap) => count + gap.items.length, 0);
  const owner = sectionOf(definition, section.id)?.owner ?? '';
  const owners = missing.length === 0 ? [owner] : missing.map((gap) => gap.owner);
  const period = parsePeriod(report.period);
  const deadline =
    period === undefined ? undefined : periodCalendar(definition, period).sectionDeadline(section.id);
  const values = {
    answered: section.items.length - open,
    total: section.items.length,
    owner: [...new Set(owners)].map((email) => personName(email, names)).join(', '),
    deadline: deadline === undefined ? '' : formatDeadline(deadline, definition.timeZone, language),
  };
  if (open === 0) return translate(language, 'conversation.section-ready', values);
  if (missing.every(({ waiting }) => waiting))
    return translate(language, 'conversation.section-waiting', values);
  const overdue = missing.some((gap) => gap.overdue);
  return translate(language, overdue ? 'conversation.section-overdue' : 'conversation.section-open', values);
}

/** Who has it in hand where that is not the owner, each once; of what, where that is not all that is missing. */
function heldLines(
  missing: readonly Missing[],
  definition: Definition,
  language: Language,
  names: Names | undefined,
): readonly string[] {
  const lines = missing.flatMap((gap) => {
    const held = heldByText(gap, definition, language, names);
    if (held === undefined) return [];
    const titles = gap.items.map(({ title }) => title);
    return [missing.length === 1 ? held : `${listText(titles, language)}: ${held}`];
  });
  return [...new Set(lines)];
}
