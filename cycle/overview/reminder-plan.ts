import { sectionOf } from '../../report/definition/section-of.ts';
import { formatDeadline } from '../../report/calendar/format-moment.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { Message } from '../../report/conversation/message.ts';
import { heldByText } from '../../report/conversation/held-by-text.ts';
import { unreachedText } from '../../report/conversation/unreached-text.ts';
import { wallClock } from '../../report/calendar/zoned-moment.ts';
import { awayOn } from '../../report/people/spells.ts';
import { awaySoonText } from '../../report/conversation/away-soon-text.ts';
import { personName } from '../../report/conversation/person-name.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import { formatMoment } from '../../report/calendar/format-moment.ts';
import type { Cycle } from '../cycle.ts';
import { aloneSections } from '../due/alone-notices.ts';
import { readDirectory } from '../due/directory.ts';
import { namesIn } from '../due/names-in.ts';
import { unreachable } from '../due/unreachable.ts';
import { isPutOff } from '../due/due-reminders.ts';
import { owedByPerson } from '../due/owed.ts';
import { isEscalation, reminderMoment } from '../due/reminder-key.ts';
import { languageOf } from '../people/language-of.ts';
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
  const people = await readDirectory(cycle);
  const names = namesIn(people);
  const standings = await cycle.people.listStandings();
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
        const spells = standings.find(({ standing }) => standing.email === email)?.standing.spells ?? [];
        const away = next && awayOn(spells, wallClock(next, definition.timeZone).date);
        const what = owed.map(({ section: id, items }) => {
          const section = sectionOf(definition, id);
          const titles = (section?.items ?? [])
            .filter((item) => items.includes(item.id))
            .map(({ title }) => localText(title, language));
          return `${localText(section?.title ?? id, language)}: ${titles.join(', ')}`;
        });
        const person = people.get(email);
        const why = person?.reach === 'ok' ? [] : [unreachedText(unreachable(person), language)];
        const when =
          next === undefined
            ? translate(language, 'people.plan-none')
            : translate(language, 'people.plan-when', {
                moment: formatDeadline(next, definition.timeZone, language),
                why: putOff === undefined ? 'ladder' : 'put-off',
              });
        return {
          label: personName(email, names),
          value: [when, ...why, ...(away === undefined ? [] : [awaySoonText(away, language)]), ...what].join(
            '\n',
          ),
        };
      });
  // Who is away and has nobody to stand in is not reminded, and what is theirs is missing all the same.
  const alone = silent
    ? []
    : aloneSections(loaded).map(({ section, owner }) => ({
        label: localText(sectionOf(definition, section)?.title ?? section, language),
        value: heldByText({ owner, holder: '' }, definition, language, names) ?? '',
      }));
  const shown = [...lines, ...alone];
  return {
    type: 'answer',
    language,
    answer: {
      outcome: 'answer',
      title: translate(language, 'people.plan-title', {
        report: period === undefined ? key.period : reportTitle(definition, period, language),
      }),
      lead: translate(language, shown.length === 0 ? 'people.plan-nobody' : 'people.plan-lead'),
      lines: shown,
      source: formatMoment(now, definition.timeZone, language),
      suggestions: [translate(language, 'people.overview-command')],
    },
  };
}
