import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { Message } from '../../report/conversation/message.ts';
import { reportTitle } from '../../report/definition/report-title.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Cycle } from '../cycle.ts';
import { standInText } from '../people/stand-in-text.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';

interface AbsenceTexts {
  readonly from: string;
  readonly until: string;
}

/** Whoever answers for more has read enough. */
const sectionsAtMost = 5;

/** The card that asks when the person is away; a field left empty means from today, or until they say that they are back. */
export async function absenceForm(
  cycle: Cycle,
  { definition, key }: LoadedPeriod,
  actor: Person,
  texts: AbsenceTexts,
  problems: Partial<AbsenceTexts>,
): Promise<Message> {
  const language = languageOf(definition, actor);
  const period = parsePeriod(key.period);
  const today = wallClock(cycle.clock.now(), definition.timeZone).date;
  const fieldOf = (id: keyof AbsenceTexts) => ({
    field: {
      id,
      label: translate(language, `people.absence-${id}`),
      input: { type: 'date' } as const,
      required: false,
      hint: translate(language, `people.absence-${id}-hint`),
    },
    text: texts[id],
    ...(problems[id] === undefined ? {} : { problem: problems[id] }),
  });
  return {
    type: 'task',
    language,
    task: {
      task: 'absence',
      report: key.report,
      period: key.period,
      reportTitle: period === undefined ? '' : reportTitle(definition, period, language),
      title: translate(language, 'people.absence-title'),
      about: [
        translate(language, 'people.absence-about'),
        ...(await standInText(cycle, actor.email.toLowerCase(), today, language)).slice(0, sectionsAtMost),
      ].join(' '),
      fields: [fieldOf('from'), fieldOf('until')],
    },
  };
}
