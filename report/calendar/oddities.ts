import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { periodLabel } from '../period/period-label.ts';
import { addDays } from './iso-date.ts';
import { periodAfterIn } from './neighbour-periods.ts';
import { periodCalendar } from './period-calendar.ts';
import { nthWorkday } from './workday.ts';
import { wallClock } from './zoned-moment.ts';

/** The Norwegian common holiday: three weeks of July. */
const summer = { from: '07-08', to: '07-31' } as const;

/**
 * What somebody who reads a year's calendar should look at once more, in sentences: a deadline when most people are away,
 * one that comes after the next period has opened, or before anybody was reminded, or hardly any time to answer.
 */
export function oddities(definition: Definition, period: PeriodId, language: Language): readonly string[] {
  const { calendar: rules, timeZone } = definition;
  const { opens, deadline, reminders } = periodCalendar(definition, period);
  const due = wallClock(deadline, timeZone).date;
  const opening = wallClock(opens, timeZone).date;
  const day = due.slice(5);
  const next = periodAfterIn(definition, period);
  const isAfterNext = next !== undefined && deadline >= periodCalendar(definition, next).opens;
  return [
    ...(rules.holidays === 'NO' && day >= summer.from && day <= summer.to
      ? [translate(language, 'calendar.in-summer')]
      : []),
    ...(day >= '12-27' ? [translate(language, 'calendar.in-christmas')] : []),
    ...(isAfterNext
      ? [translate(language, 'calendar.after-next', { period: periodLabel(next, language) })]
      : []),
    ...(rules.reminders.length > 0 && !reminders.some((reminder) => reminder < deadline)
      ? [translate(language, 'calendar.no-reminder')]
      : []),
    ...(due < nthWorkday(addDays(opening, 1), 2, rules) ? [translate(language, 'calendar.few-days')] : []),
  ];
}
