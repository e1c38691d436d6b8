import type { Missing, Report } from '../assembly/report.ts';
import { formatDeadline, formatMoment } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { inOrderOfSections } from '../definition/section-of.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../period/period.ts';
import type { Answer } from './answer.ts';
import { heldByText } from './held-by-text.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, personName } from './person-name.ts';
import { type Unreached, unreachedText } from './unreached-text.ts';
import { waitingText } from './waiting-text.ts';

/** More than these nobody reads in one go; the overview has them all. */
const mostLines = 100;

/**
 * What a leader or a coordinator is told of what is still outstanding: a line for each section, with who answers for it, since
 * when, and when they were last reminded (R4). No answers and no comments.
 */
export function buildEscalation(input: {
  readonly report: Pick<Report, 'period' | 'title'>;
  /** What is outstanding in a section now. */
  readonly missing: (section: string) => readonly Missing[];
  readonly definition: Definition;
  readonly language: Language;
  readonly now: Date;
  /** The sections told of, with whoever is responsible for what is missing in them. */
  readonly sections: readonly { readonly section: string; readonly email: string }[];
  readonly coordinator: boolean;
  readonly names: Names;
  /** When people were last reminded, by address. */
  readonly reminded: ReadonlyMap<string, Date>;
  /** Why the bot cannot reach whoever has an address; undefined for whom it reaches. */
  readonly unreached: (email: string) => Unreached | undefined;
}): Answer {
  const { report, missing, definition, language, sections, coordinator, names } = input;
  const theirs = new Map<string, Set<string>>();
  for (const { section, email } of sections)
    theirs.set(section, (theirs.get(section) ?? new Set()).add(email));
  const gaps = inOrderOfSections(definition, theirs.keys()).flatMap((id) =>
    missing(id).filter(({ owner }) => theirs.get(id)?.has(owner) === true),
  );
  const period = parsePeriod(report.period);
  const waiting =
    period === undefined
      ? undefined
      : waitingText({
          missing,
          definition,
          period,
          language,
          now: input.now,
          owed: gaps.map(({ section }) => section),
          names,
        });
  const who = coordinator ? 'coordinator' : 'leader';
  const more = gaps.length - mostLines;
  const lead = [
    translate(language, 'people.escalation-lead', {
      who,
      count: gaps.length,
      reminded: gaps.some((gap) => input.reminded.has(holderOf(gap))) ? 'yes' : 'no',
    }),
    ...(more <= 0 ? [] : [translate(language, 'people.escalation-more', { first: mostLines, more })]),
    ...(waiting === undefined ? [] : [waiting]),
  ].join('\n');
  return {
    outcome: 'answer',
    title: translate(language, 'people.escalation-title', { report: report.title }),
    lead,
    lines: gaps.slice(0, mostLines).map((gap) => ({ label: gap.sectionTitle, value: gapValue(gap, input) })),
    source: formatMoment(input.now, definition.timeZone, language),
    suggestions: coordinator
      ? [translate(language, 'people.overview-command'), translate(language, 'people.remind-command')]
      : [],
  };
}

function gapValue(
  gap: Missing,
  { definition, language, names, reminded, unreached, coordinator }: Parameters<typeof buildEscalation>[0],
): string {
  const { timeZone } = definition;
  const holder = holderOf(gap);
  const at = reminded.get(holder);
  const why = unreached(holder);
  const deadline = formatDeadline(new Date(gap.deadline), timeZone, language);
  // Reasons are for the coordinator alone.
  const items = coordinator ? gap.items : gap.items.map(({ id, title, later }) => ({ id, title, later }));
  return [
    heldByText(gap, definition, language, names) ?? personName(gap.owner, names),
    translate(language, gap.overdue ? 'people.deadline-was' : 'people.deadline-is', { deadline }),
    missingLines(items, language).join(', '),
    ...(why === undefined ? [] : [unreachedText(why, language)]),
    at === undefined
      ? translate(language, 'people.never-reminded')
      : translate(language, 'people.last-reminded', { moment: formatMoment(at, timeZone, language) }),
  ].join('\n');
}

function holderOf({ owner, holder }: Missing): string {
  return holder === undefined || holder === '' ? owner : holder;
}
