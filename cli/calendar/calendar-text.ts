import { dateLabel } from '../../report/calendar/date-label.ts';
import type { FreeDay } from '../../report/calendar/free-days.ts';
import { weekdayName } from '../../report/calendar/weekday-name.ts';
import type { YearCalendar, YearMoment } from '../../report/calendar/year-calendar.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import { listText } from '../../report/language/list-text.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { monthName } from '../../report/period/month-name.ts';

/** A report's year as lines of text: each period with its moments, then the days off. */
export function calendarText(definition: Definition, shown: YearCalendar, language: Language): string {
  const year = String(shown.year);
  const title = localText(definition.title, language);
  const { from, to } = definition.calendar.workingHours;
  const label = (moment: YearMoment): string =>
    translate(
      language,
      `calendar.${moment.kind}`,
      moment.section === undefined ? {} : { section: moment.section },
    );
  const width = Math.max(
    0,
    ...shown.periods.flatMap(({ moments }) => moments.map((one) => label(one).length)),
  );
  const lineOf = (moment: YearMoment): string => {
    const { date, time, movedBy } = moment;
    const when = translate(language, 'calendar.line', {
      weekday: weekdayName(date, language),
      date: dateLabel(date, language),
      time,
    });
    const why = movedBy.length === 0 ? '' : `   ${movedText(movedBy, language)}`;
    return `  ${label(moment).padEnd(width)}  ${when}${why}`;
  };
  return [
    translate(language, 'calendar.year', { year, title, zone: definition.timeZone }),
    translate(language, 'calendar.working-hours', { from, to }),
    ...(shown.periods.length === 0 ? ['', translate(language, 'calendar.none', { year })] : []),
    ...shown.periods.flatMap(({ label: name, moments, warnings }) => [
      '',
      name.charAt(0).toUpperCase() + name.slice(1),
      ...moments.map(lineOf),
      ...warnings.map((warning) => `  ! ${warning}`),
    ]),
    ...daysText(shown.freeDays, 'holiday', translate(language, 'calendar.holidays', { year }), language),
    ...daysText(shown.freeDays, 'closed', translate(language, 'calendar.closed', { year }), language),
  ].join('\n');
}

/** "1. mai er fridag": the weekdays off that were counted over. */
function movedText(days: readonly FreeDay[], language: Language): string {
  const names = days.map(({ date }) => {
    const [, month = '', day = ''] = date.split('-');
    return translate(language, 'period.day', {
      day: String(Number(day)),
      month: monthName(Number(month), language),
    });
  });
  return `(${translate(language, 'calendar.free', { count: names.length, days: listText(names, language) })})`;
}

function daysText(
  days: readonly FreeDay[],
  kind: FreeDay['kind'],
  title: string,
  language: Language,
): readonly string[] {
  const own = days.filter((day) => day.kind === kind);
  if (own.length === 0) return [];
  const when = own.map(({ date }) => `${weekdayName(date, language)} ${dateLabel(date, language)}`);
  const width = Math.max(...when.map((text) => text.length));
  return ['', title, ...own.map(({ name }, index) => `  ${(when[index] ?? '').padEnd(width)}  ${name}`)];
}
