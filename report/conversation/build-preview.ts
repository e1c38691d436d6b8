import type { Report } from '../assembly/report.ts';
import type { KeyedFinding } from '../checks/mark-accepted.ts';
import { findingLines, mostFindings } from '../checks/finding-lines.ts';
import { isOpen } from '../checks/is-open.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../period/period.ts';
import type { Names } from './person-name.ts';
import { previewActions } from './preview-actions.ts';
import { type PreviewChange, previewHeading, previewNews } from './preview-heading.ts';
import { fewFailures, previewSections } from './preview-sections.ts';
import type { Preview } from './preview.ts';
import { stateName } from './state-name.ts';
import { type Undelivered, undeliveredText } from './undelivered-text.ts';

/** Makes the coordinator's view before publishing: who is ready, what is missing, and what may be done next (A2). */
export function buildPreview(input: {
  readonly report: Report;
  readonly definition: Definition;
  readonly language: Language;
  readonly now: Date;
  readonly names?: Names | undefined;
  /** Deliveries that did not arrive, or of which nobody knows. */
  readonly undelivered?: readonly Undelivered[];
  /** E-mail addresses of owners that the bot has never met. */
  readonly neverReached?: readonly string[];
  /** What the checks ask about. */
  readonly findings?: readonly KeyedFinding[];
  /** Ids of sections saved after the last publication. */
  readonly changedSincePublication?: readonly string[];
  /** Those of them that only have come late. */
  readonly deliveredSincePublication?: readonly string[];
  /** When the newest publication was, ISO 8601 in UTC. */
  readonly publishedAt?: string | undefined;
  /** The name of the channel that the report is published in, once one is chosen. */
  readonly channel?: string | undefined;
  /** The answer that the preview is sent to tell of. */
  readonly change?: PreviewChange | undefined;
}): Preview {
  const { report, definition, language, names, undelivered = [], neverReached = [] } = input;
  const changed = input.changedSincePublication ?? [];
  const all = input.findings ?? [];
  const open = all.filter(isOpen);
  const findings = findingLines(open, report.sections, language);
  const acceptable = open
    .slice(0, mostFindings)
    .map(({ key, home }) => (home === undefined ? null : { section: home, finding: key }));
  const accepted = findingLines(
    all.filter((finding) => !isOpen(finding)),
    report.sections,
    language,
  );
  const items = report.sections.flatMap((section) => section.items);
  const unreached = [...new Set(neverReached)].map((to) => ({
    kind: 'prompt' as const,
    to,
    problem: 'never-reached',
  }));
  return {
    report: report.id,
    period: report.period,
    reportTitle: report.title,
    heading: previewHeading(input),
    news: previewNews(input),
    state: report.state,
    stateText: stateText(report, definition, language, input.now),
    answered: items.filter(({ state }) => state !== 'outstanding' && state !== 'later').length,
    total: items.length,
    overall: report.overall,
    ...previewSections(report, definition, language, names),
    undelivered: fewFailures(
      [...undelivered, ...unreached].map((failed) => undeliveredText(failed, language, names)),
      language,
    ),
    ...(findings.length === 0 ? {} : { findings }),
    ...(findings.length === 0 || report.state === 'locked' ? {} : { acceptable }),
    ...(accepted.length === 0 ? {} : { accepted }),
    changedSincePublication: definition.sections
      .filter(({ id }) => changed.includes(id))
      .map(({ id, title }) => {
        const section = localText(title, language);
        const late = input.deliveredSincePublication?.includes(id) === true;
        return late ? translate(language, 'conversation.section-late', { section }) : section;
      }),
    actions: previewActions(
      report,
      changed.length > 0,
      undelivered.some(({ problem }) => problem.startsWith('unknown-')),
    ),
  };
}

function stateText(report: Report, definition: Definition, language: Language, now: Date): string {
  const state = stateName(report.state, language);
  const period = parsePeriod(report.period);
  if (period === undefined || report.state === 'published' || report.state === 'locked') return state;
  const moment = periodCalendar(definition, period).deadline;
  const deadline = formatDeadline(moment, definition.timeZone, language);
  const key = now > moment ? 'conversation.state-with-deadline-was' : 'conversation.state-with-deadline';
  return translate(language, key, { state, deadline });
}
