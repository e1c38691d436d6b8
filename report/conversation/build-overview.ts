import type { Missing, Report } from '../assembly/report.ts';
import { formatDeadline, formatMoment } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { wallClock } from '../calendar/zoned-moment.ts';
import type { Spell } from '../people/spell.ts';
import { awaySoonText } from './away-soon-text.ts';
import { heldByText } from './held-by-text.ts';
import { type Unreached, unreachedText } from './unreached-text.ts';
import type { Overview, OverviewGap } from './overview.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, personName } from './person-name.ts';

/** What has been done about what is missing, by e-mail address or section. */
export interface Doings {
  /** When people were last reminded. */
  readonly reminded: ReadonlyMap<string, Date>;
  /** Until when they have put their next reminder off. */
  readonly putOff: ReadonlyMap<string, Date>;
  readonly unreached: ReadonlyMap<string, Unreached>;
  /** What was escalated, by section: when, and to whom. */
  readonly escalated: ReadonlyMap<string, { readonly at: Date; readonly to: readonly string[] }>;
  /** When somebody is away who is not yet: their next spell. */
  readonly awaySoon: ReadonlyMap<string, Spell>;
  /** Something that was sent has not arrived, and can be sent again. */
  readonly failed: boolean;
}

interface Input extends Doings {
  readonly report: Report;
  readonly definition: Definition;
  readonly language: Language;
  readonly names: Names;
}

/**
 * Makes the coordinator's morning card: who is missing, who was reminded when, who cannot be reached and why, who stands in for
 * whom, what is escalated and delegated, and what can be done now.
 */
export function buildOverview(input: Input): Overview {
  const { report, definition, language, names } = input;
  const gaps = report.missing.filter(({ waiting }) => !waiting);
  const waiting = report.missing.filter((gap) => gap.waiting);
  const sections = new Set(gaps.map(({ section }) => section)).size;
  const late = new Set(gaps.filter(({ overdue }) => overdue).map(({ section }) => section)).size;
  const unreached = gaps.filter((gap) => input.unreached.has(holderIn(gap))).length;
  return {
    report: report.id,
    period: report.period,
    reportTitle: report.title,
    title: translate(language, 'people.overview-title', { count: sections, total: report.sections.length }),
    lead: gaps.length === 0 ? [] : [translate(language, 'people.overview-lead', { late, unreached })],
    missing: gaps.map((gap) => gapLines(gap, input)),
    waiting: waiting.map(({ sectionTitle, owner, deadline }) =>
      translate(language, 'people.overview-waiting', {
        section: sectionTitle,
        owner: personName(owner, names),
        deadline: formatDeadline(new Date(deadline), definition.timeZone, language),
      }),
    ),
    actions: [
      ...(gaps.length === 0 ? [] : (['remind-now', 'open-delegate'] as const)),
      ...(input.failed ? (['resend-failed'] as const) : []),
      'deliveries',
      'preview',
    ],
  };
}

function holderIn({ owner, holder }: Missing): string {
  return holder ?? owner;
}

function gapLines(gap: Missing, input: Input): OverviewGap {
  const { definition, language, names, report } = input;
  const deadline = formatDeadline(new Date(gap.deadline), report.timeZone, language);
  return {
    section: gap.sectionTitle,
    who: heldByText(gap, definition, language, names) ?? personName(gap.owner, names),
    deadline: translate(language, gap.overdue ? 'people.deadline-was' : 'people.deadline-is', { deadline }),
    overdue: gap.overdue,
    items: missingLines(gap.items, language).join(', '),
    notes: notesOf(gap, input),
  };
}

function notesOf(gap: Missing, input: Input): OverviewGap['notes'] {
  const { language, names, report, reminded, putOff, unreached, escalated, awaySoon } = input;
  const moment = (at: Date): string => formatMoment(at, report.timeZone, language);
  const holder = holderIn(gap);
  if (holder === '') return [];
  const why = unreached.get(holder);
  const at = reminded.get(holder);
  const later = putOff.get(holder);
  const told = escalated.get(gap.section);
  const soon = awaySoon.get(holder);
  // What begins after the deadline is in nobody's way.
  const isInTheWay = soon !== undefined && (gap.overdue || soon.from <= dayOf(gap.deadline, report.timeZone));
  return [
    ...(why === undefined
      ? []
      : [
          {
            text: unreachedText(why, language),
            trouble: true,
          },
        ]),
    {
      text:
        at === undefined
          ? translate(language, 'people.never-reminded')
          : translate(language, 'people.last-reminded', { moment: moment(at) }),
      trouble: false,
    },
    ...(later === undefined
      ? []
      : [{ text: translate(language, 'people.put-off', { moment: moment(later) }), trouble: false }]),
    ...(isInTheWay ? [{ text: awaySoonText(soon, language), trouble: true }] : []),
    ...(told === undefined
      ? []
      : [
          {
            text: translate(language, 'people.escalated', {
              moment: moment(told.at),
              people: listText(
                told.to.map((email) => personName(email, names)),
                language,
              ),
            }),
            trouble: false,
          },
        ]),
  ];
}

function dayOf(moment: string, timeZone: string): string {
  return wallClock(new Date(moment), timeZone).date;
}
