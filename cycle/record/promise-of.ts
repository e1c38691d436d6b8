import type { Message } from '../../report/conversation/message.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import { localText } from '../../report/language/local-text.ts';
import { listText } from '../../report/language/list-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { someNames } from '../../report/form/some-names.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { formScope } from './form-scope.ts';

const namedAtMost = 6;

/** The card for what a person has promised of a section: what is noted, and room to say why (C5). */
export function promiseOf(
  loaded: LoadedPeriod,
  record: SectionRecord,
  actor: Person,
  promised: {
    readonly section: string;
    readonly part: number;
    readonly items: readonly string[];
    readonly now: Date;
    /** A whole form was promised, so what the section's other forms still ask for is told. */
    readonly ofForm?: boolean | undefined;
    /** A reason that was refused, and why. */
    readonly refused?: { readonly reason: string; readonly problem: string } | undefined;
  },
): Message {
  const { definition, key } = loaded;
  const { section, part, items, refused } = promised;
  const language = languageOf(definition, actor);
  const found = definition.sections.find(({ id }) => id === section);
  const title = localText(found?.title ?? section, language);
  const titles = (found?.items ?? [])
    .filter(({ id }) => items.includes(id))
    .map((item) => localText(item.title, language));
  const reason = items.map((id) => record.answers[id]?.reason).find((text) => text !== undefined) ?? '';
  const left =
    promised.ofForm === true
      ? askedItems(formScope(loaded, section, actor, record)).filter(({ answer }) => answer === undefined)
      : [];
  const rest = left.map(({ item }) => localText(item.title, language));
  const noted = [
    translate(language, 'cycle.later-saved', {
      items: listText(titles, language),
      section: title,
      reminded: isRemindedStill(loaded, section, promised.now) ? 'yes' : 'no',
    }),
    ...(rest.length === 0
      ? []
      : [translate(language, 'cycle.later-rest', { items: someNames(rest, namedAtMost, language) })]),
    ...(reason === '' ? [] : [translate(language, 'cycle.later-told')]),
  ].join(' ');
  const period = parsePeriod(key.period);
  return {
    type: 'promise',
    language,
    promise: {
      report: key.report,
      period: key.period,
      section,
      part,
      version: record.version,
      items,
      reportTitle: period === undefined ? key.period : reportTitle(definition, period, language),
      title: translate(language, 'cycle.later-title', { section: title }),
      noted,
      reason,
      ...refused,
    },
  };
}

/** Whether a reminder is still to come before the section's deadline. */
function isRemindedStill({ definition, key }: LoadedPeriod, section: string, now: Date): boolean {
  const period = parsePeriod(key.period);
  if (period === undefined) return false;
  const { reminders, deadline } = periodCalendar(definition, period).section(section);
  return reminders.some((moment) => moment > now && moment <= deadline);
}
