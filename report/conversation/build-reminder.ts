import type { Report } from '../assembly/report.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { awaitedSections } from '../definition/awaited-sections.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { deadlineText } from '../form/deadline-text.ts';
import { partOfItem } from '../form/part-of-item.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../period/period.ts';
import type { Reminder } from './reminder.ts';

/** Makes one reminder of everything that one person still owes (R2), and says who waits for it. */
export function buildReminder(input: {
  readonly report: Report;
  readonly definition: Definition;
  readonly language: Language;
  readonly now: Date;
  readonly owed: readonly { readonly section: string; readonly items: readonly string[] }[];
  /** The sections in which the person has a draft. */
  readonly drafts?: readonly string[];
}): Reminder {
  const { report, definition, language, now, owed, drafts = [] } = input;
  if (owed.length === 0) throw new Error('Nobody is reminded of nothing');
  const period = parsePeriod(report.period);
  if (period === undefined) throw new Error(`The report is of a period named ${report.period}`);
  const calendar = periodCalendar(definition, period);
  const earliest = owed
    .map(({ section }) => calendar.sectionDeadline(section))
    .reduce((first, next) => (next < first ? next : first), new Date(8.64e15));
  const waiting = waitingText(
    definition,
    owed.map(({ section }) => section),
    new Set(report.missing.map(({ section }) => section)),
    language,
  );
  return {
    report: report.id,
    period: report.period,
    reportTitle: report.title,
    deadline: deadlineText(earliest, definition.timeZone, language),
    overdue: now > earliest,
    owed: owed.flatMap(({ section: id, items }) => {
      const section = definition.sections.find((candidate) => candidate.id === id);
      if (section === undefined) return [];
      const titles = section.items.filter((item) => items.includes(item.id));
      return [
        {
          section: id,
          title: localText(section.title, language),
          part: partOfItem(definition, id, titles[0]?.id ?? '', period),
          items: titles.map(({ id: item, title }) =>
            isPromised(report, id, item)
              ? translate(language, 'conversation.item-later', { item: localText(title, language) })
              : localText(title, language),
          ),
          ...(drafts.includes(id) ? { draft: true as const } : {}),
        },
      ];
    }),
    ...(owed.every(({ section, items }) => items.every((item) => isPromised(report, section, item)))
      ? { promised: true as const }
      : {}),
    ...(waiting === undefined ? {} : { waiting }),
  };
}

/** Whether the person has said of an item that it comes later. */
function isPromised({ sections }: Report, section: string, item: string): boolean {
  const items = sections.find(({ id }) => id === section)?.items ?? [];
  return items.find(({ id }) => id === item)?.state === 'later';
}

/** The sections that cannot open before the owed ones are in. */
function waitingText(
  definition: Definition,
  owed: readonly string[],
  missing: ReadonlySet<string>,
  language: Language,
): string | undefined {
  const waiting = definition.sections
    // What is in already waits for nothing.
    .filter(({ id }) => missing.has(id))
    .filter(({ id }) => awaitedSections(definition, id).some((section) => owed.includes(section)))
    .map(({ title }) => localText(title, language));
  if (waiting.length === 0) return undefined;
  return translate(language, 'conversation.waits-for-this', { sections: listText(waiting, language) });
}
