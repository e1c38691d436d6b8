import { isOutstanding } from '../answer/is-outstanding.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { awaitedSections } from '../definition/awaited-sections.ts';
import { dueItems } from '../definition/due-items.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { sectionOf } from '../definition/section-of.ts';
import { kindOf } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';

/** What decides from when sections may be answered. */
export interface OpeningScope {
  readonly definition: Definition;
  readonly records: ReadonlyMap<string, Pick<AnsweredSection, 'answers' | 'savedAt'>>;
  readonly period: PeriodId;
}

/** Open from the start. */
const always = Number.NEGATIVE_INFINITY;

/**
 * Whether a section may be answered yet (R5): each section that it waits for has all its items answered, or has passed its
 * deadline; and its own opening has come, if it has one. A section that waits for nothing is open from the start.
 */
export function sectionIsOpen(
  input: OpeningScope & { readonly section: string; readonly now: Date },
): boolean {
  return input.now.getTime() >= sectionOpenings(input)(input.section);
}

/**
 * From when each section may be answered as things stand, in milliseconds since 1970; minus infinity for one that is open from
 * the start. What several sections wait for is looked at once. With `inFrom: 'saved'` an answered section counts as in only
 * from when its answers were saved, so that what was open at an earlier moment can be told too.
 * @example sectionOpenings(scope)('hr') //=> -Infinity
 */
export function sectionOpenings(
  scope: OpeningScope,
  inFrom: 'now' | 'saved' = 'now',
): (section: string) => number {
  const { definition, period } = scope;
  const latest = new Map<readonly string[], number>();
  const latestOf = (awaited: readonly string[]): number => {
    const known = latest.get(awaited);
    if (known !== undefined) return known;
    let last = always;
    for (const id of awaited) last = Math.max(last, settledFrom(id, scope, inFrom));
    latest.set(awaited, last);
    return last;
  };
  return (section) => {
    const opens = sectionOf(definition, section)?.opens;
    if (opens === undefined) return always;
    const own =
      opens.at === undefined ? always : periodCalendar(definition, period).section(section).opens.getTime();
    return Math.max(own, latestOf(awaitedSections(definition, section)));
  };
}

/** From when nobody waits for a section any more: it is in, or its deadline has passed. */
function settledFrom(
  id: string,
  { definition, records, period }: OpeningScope,
  inFrom: 'now' | 'saved',
): number {
  const section = sectionOf(definition, id);
  if (section === undefined) return always;
  const asked = dueItems(section, period).filter((item) => kindOf(item).asks(item));
  if (asked.length === 0) return always;
  const record = records.get(id);
  const answers = record?.answers ?? {};
  const deadline = periodCalendar(definition, period).sectionDeadline(id).getTime();
  if (asked.some((item) => isOutstanding(answers[item.id]))) return deadline;
  const savedAt = inFrom === 'now' ? undefined : record?.savedAt;
  return savedAt === undefined ? always : Math.min(deadline, Date.parse(savedAt));
}
