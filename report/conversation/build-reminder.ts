import type { Missing, Report } from '../assembly/report.ts';
import { formatDeadline } from '../calendar/format-moment.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { snoozeMoment } from '../calendar/snooze-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { sectionOf } from '../definition/section-of.ts';
import { deadlineText } from '../form/deadline-text.ts';
import { givenText } from '../form/given-text.ts';
import { partOfItem } from '../form/part-of-item.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod } from '../period/period.ts';
import { snoozeChoices } from './card-action.ts';
import type { Names } from './person-name.ts';
import type { Reminder } from './reminder.ts';
import { waitingText } from './waiting-text.ts';

/** Makes one reminder of everything that one person still owes (R2), and says who waits for it. */
export function buildReminder(input: {
  readonly report: Pick<Report, 'id' | 'period' | 'title'>;
  /** What is outstanding in a section now. */
  readonly missing: (section: string) => readonly Missing[];
  readonly definition: Definition;
  readonly language: Language;
  readonly now: Date;
  readonly owed: readonly { readonly section: string; readonly items: readonly string[] }[];
  readonly names?: Names;
  /** The name of the channel that the report goes to, once one is chosen. */
  readonly channel?: string | undefined;
  /** Whom it is to, where that may be somebody else than the owner. */
  readonly email?: string;
  /** The sections in which the person has a draft. */
  readonly drafts?: readonly string[];
}): Reminder {
  const { report, missing, definition, language, now, owed, drafts = [] } = input;
  if (owed.length === 0) throw new Error('Nobody is reminded of nothing');
  const period = parsePeriod(report.period);
  if (period === undefined) throw new Error(`The report is of a period named ${report.period}`);
  const calendar = periodCalendar(definition, period);
  const earliest = owed
    .map(({ section }) => calendar.sectionDeadline(section))
    .reduce((first, next) => (next < first ? next : first), new Date(8.64e15));
  // Only what comes before the deadline, each moment once.
  const moments = snoozeChoices.map((choice) => [choice, snoozeMoment(choice, now, definition)] as const);
  const later = moments
    .filter(
      ([, moment], index) =>
        moment > now &&
        moment <= earliest &&
        moments.findIndex(([, other]) => other.getTime() === moment.getTime()) === index,
    )
    .map(([choice]) => choice);
  const blocked = waitingText({
    missing,
    definition,
    period,
    language,
    now,
    owed: owed.map(({ section }) => section),
    names: input.names,
  });
  const { channel } = input;
  const goesTo =
    channel === undefined || channel === ''
      ? undefined
      : translate(language, 'people.waits-channel', {
          channel,
          // Only what the card's first line does not say already.
          more: calendar.deadline > earliest && calendar.deadline > now ? 'yes' : 'no',
          deadline: formatDeadline(calendar.deadline, definition.timeZone, language),
        });
  const waiting = [blocked, goesTo].filter((text) => text !== undefined).join(' ');
  return {
    report: report.id,
    period: report.period,
    reportTitle: report.title,
    deadline: deadlineText(earliest, definition.timeZone, language, now),
    overdue: now > earliest,
    owed: owed.flatMap(({ section: id, items }) => {
      const section = sectionOf(definition, id);
      if (section === undefined) return [];
      const gaps = missing(id);
      const titles = section.items.filter((item) => items.includes(item.id));
      const given = givenText(
        { definition, language, names: input.names, section: id, email: input.email ?? '' },
        titles,
      );
      return [
        {
          section: id,
          title: localText(section.title, language),
          part: partOfItem(definition, id, titles[0]?.id ?? '', period, input.email),
          items: titles.map(({ id: item, title }) =>
            itemText(localText(title, language), gapOf(gaps, item), language),
          ),
          ...(given === undefined ? {} : { given: given.text }),
          ...(drafts.includes(id) ? { draft: true as const } : {}),
        },
      ];
    }),
    ...(owed.every(({ section, items }) =>
      items.every((item) => gapOf(missing(section), item)?.later === true),
    )
      ? { promised: true as const }
      : {}),
    ...(later.length === 0 ? {} : { later }),
    ...(waiting === '' ? {} : { waiting }),
  };
}

type Gap = Missing['items'][number];

/** What is said of an item that is outstanding. */
function gapOf(missing: readonly Missing[], item: string): Gap | undefined {
  return missing.flatMap(({ items }) => items).find(({ id }) => id === item);
}

function itemText(item: string, gap: Gap | undefined, language: Language): string {
  if (gap?.returned !== undefined)
    return translate(language, 'people.item-returned', { item, reason: gap.returned });
  return gap?.later === true ? translate(language, 'conversation.item-later', { item }) : item;
}
