import { contentChanges } from '../assembly/content-changes.ts';
import { overallItem } from '../assembly/overall-status.ts';
import { publicReport } from '../assembly/public-report.ts';
import type { Report, ReportSection } from '../assembly/report.ts';
import { formatDate } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { periodParts } from '../period/period-parts.ts';
import { periodLabel } from '../period/period-label.ts';
import { parsePeriod, previousPeriod, yearOf } from '../period/period.ts';
import { type Correction, correctionText } from './correction-text.ts';
import { missingText } from './missing-text.ts';
import type { Names } from './person-name.ts';
import { summarySection } from './summary-section.ts';
import type { Summary } from './summary.ts';
import { textOf } from './text-of.ts';

/** Makes the post in the leadership channel: the whole in short, what changed, each section, and the gaps. */
export function buildSummary(input: {
  readonly report: Report;
  readonly definition: Definition;
  readonly language: Language;
  /** ISO 8601, UTC. */
  readonly approvedAt?: string | undefined;
  /** What each publication after the first corrected, oldest first. */
  readonly corrections?: readonly Correction[];
  readonly names?: Names | undefined;
  /** Which publication it is, where it is not the report's newest. */
  readonly edition?: number;
}): Summary {
  const { definition, language, names, corrections = [] } = input;
  const report = publicReport(input.report, definition);
  const assessed = overallItem(definition, report.sections);
  const lead = assessed?.item.state === 'answered' ? textOf(assessed.item) : undefined;
  // The assessment stands at the top of the post; a section that is nothing else is not repeated further down.
  const sections = report.sections
    .filter(({ id, items }) => lead === undefined || id !== assessed?.section.id || items.length > 1)
    .filter((section) => !isMissing(section, report));
  const corrected = corrections.map((correction) => correctionText(correction, definition, language));
  const otherwise = contentChanges(report).map(({ label, text }) => ({ label, text }));
  return {
    report: report.id,
    period: report.period,
    kicker: kicker(report, language, input.approvedAt, input.edition ?? report.publication),
    title: report.title,
    ...(corrected.length === 0 ? {} : { corrected: corrected.join('\n') }),
    overall: report.overall,
    ...(lead === undefined ? {} : { lead }),
    changesTitle: changesTitle(report.period, language),
    changes: report.changes.map(({ label, from, to, values }) => ({
      label,
      from,
      to,
      ...(values === undefined ? {} : { values }),
    })),
    ...(otherwise.length === 0 ? {} : { contentChanges: otherwise }),
    sections: sections.map((section) => summarySection(section, report, assessed?.item.id, language)),
    missing: report.missing.map((missing) => missingText(missing, definition, language, names)),
    part: 1,
    parts: 1,
  };
}

/** A section of which nothing is in stands under what is missing, and there alone. */
function isMissing({ id, items }: ReportSection, { missing }: Report): boolean {
  const nothing = items.every(({ state }) => state === 'outstanding' || state === 'later');
  return nothing && missing.some(({ section }) => section === id);
}

function kicker(
  { organisation, timeZone }: Report,
  language: Language,
  approvedAt: string | undefined,
  edition: number,
): string {
  const values = { organisation, version: String(Math.max(edition, 1)) };
  if (approvedAt === undefined) return translate(language, 'conversation.kicker-draft', values);
  const date = formatDate(new Date(approvedAt), timeZone, language);
  return translate(language, 'conversation.kicker', { ...values, date });
}

function changesTitle(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (period === undefined) return '';
  // The dates before these are in the definition, and say no more.
  if (periodParts(period).cadence === 'dated') return translate(language, 'conversation.changed-since-last');
  const previous = previousPeriod(period);
  const year = yearOf(previous) !== yearOf(period);
  return translate(language, 'conversation.changed-since', {
    period: periodLabel(previous, language, { year }),
  });
}
