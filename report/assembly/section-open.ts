import { isOutstanding } from '../answer/is-outstanding.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { awaitedSections } from '../definition/awaited-sections.ts';
import { dueItems } from '../definition/due-items.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { kindOf } from '../kinds/index.ts';
import type { PeriodId } from '../period/period-id.ts';

/**
 * Whether a section may be answered yet (R5): each section that it waits for has all its items answered, or has passed its
 * deadline; and its own opening has come, if it has one. A section that waits for nothing is open from the start.
 */
export function sectionIsOpen(input: {
  readonly definition: Definition;
  readonly section: string;
  readonly records: ReadonlyMap<string, Pick<AnsweredSection, 'answers'>>;
  readonly period: PeriodId;
  readonly now: Date;
}): boolean {
  const { definition, section, records, period, now } = input;
  const awaited = awaitedSections(definition, section);
  const opens = definition.sections.find(({ id }) => id === section)?.opens;
  if (awaited.length === 0 && opens?.at === undefined) return true;
  const calendar = periodCalendar(definition, period);
  if (opens?.at !== undefined && now < calendar.section(section).opens) return false;
  return definition.sections
    .filter(({ id }) => awaited.includes(id))
    .every((section) => {
      const { id } = section;
      const answers = records.get(id)?.answers ?? {};
      return (
        dueItems(section, period).every(
          (item) => !kindOf(item).asks(item) || !isOutstanding(answers[item.id]),
        ) || now >= calendar.sectionDeadline(id)
      );
    });
}
