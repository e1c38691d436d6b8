import { sectionOf } from '../../report/definition/section-of.ts';
import { formatDeadline } from '../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { Message } from '../../report/conversation/message.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { Cycle } from '../cycle.ts';
import { isPutOff } from '../due/due-reminders.ts';
import { owedByPerson } from '../due/owed.ts';
import { isEscalation, reminderMoment } from '../due/reminder-key.ts';
import { languageOf } from '../people/language-of.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';

/**
 * Who would get the next reminder as things stand, of what and when; what is answered before then falls away. Sends and stores
 * nothing (R9).
 */
export async function reminderPlanOf(cycle: Cycle, loaded: LoadedPeriod, reader: Person): Promise<Message> {
  const { definition, key, snapshot } = loaded;
  const language = languageOf(definition, reader);
  const now = cycle.clock.now();
  const period = parsePeriod(key.period);
  const names = (await namesOfPeople(cycle)).byEmail;
  const deliveries = (await cycle.deliveries.list(key)).map(({ delivery }) => delivery);
  const { state } = snapshot.period.record;
  const silent = state === 'locked' || state === 'published' || period === undefined;
  const lines = silent
    ? []
    : [...owedByPerson(loaded, now)].map(([email, owed]) => {
        const putOff = deliveries.find(
          (one) =>
            one.kind === 'reminder' && one.to === email && !isEscalation(one.key) && isPutOff(one, now),
        );
        const calendar = periodCalendar(definition, period);
        const coming = owed
          .flatMap(({ section }) => calendar.section(section).reminders.filter((moment) => moment > now))
          .toSorted((a, b) => a.getTime() - b.getTime());
        const next = putOff === undefined ? coming[0] : reminderMoment(putOff.key);
        const what = owed.map(({ section: id, items }) => {
          const section = sectionOf(definition, id);
          const titles = (section?.items ?? [])
            .filter((item) => items.includes(item.id))
            .map(({ title }) => localText(title, language));
          return `${localText(section?.title ?? id, language)}: ${titles.join(', ')}`;
        });
        const when =
          next === undefined
            ? translate(language, 'people.plan-none')
            : translate(language, 'people.plan-when', {
                moment: formatDeadline(next, definition.timeZone, language),
                why: putOff === undefined ? 'ladder' : 'put-off',
              });
        return { label: personName(email, names), value: [when, ...what].join('\n') };
      });
  return {
    type: 'answer',
    language,
    answer: {
      outcome: 'answer',
      title: translate(language, 'people.plan-title', {
        report: period === undefined ? key.period : reportTitle(definition, period, language),
      }),
      lead: translate(language, lines.length === 0 ? 'people.plan-nobody' : 'people.plan-lead'),
      lines,
      source: formatMoment(now, definition.timeZone, language),
      suggestions: [translate(language, 'people.overview-command')],
    },
  };
}
