import { isHolidayCountry } from '../calendar/holidays.ts';
import { inWorkingHours, momentOf } from '../calendar/moment-of.ts';
import { isTimeZone, momentAt } from '../calendar/zoned-moment.ts';
import { firstDayAfter } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { defaultWorkingHours, type Moment } from './moment-schema.ts';
import type { Outline } from './outline.ts';

/** What a moment comes to in each period that is tried, in milliseconds; a period that has none is absent. */
export type Times = ReadonlyMap<PeriodId, number>;

/** Gives the times of a moment, which may be another in each period. `due` are the deadlines that it may be counted from. */
export type TimesOf = (
  momentIn: (period: PeriodId) => Moment | undefined,
  options?: { readonly due?: Times; readonly isReminder?: boolean },
) => Times;

/**
 * Works moments out with as much of a calendar as can be read: where zone or country is wrong, which is told of itself,
 * the order of the moments is still that of any other.
 */
export function momentTimes({ calendar, timeZone = 'UTC' }: Outline, periods: readonly PeriodId[]): TimesOf {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const country = calendar?.holidays ?? '';
  const rules = {
    holidays: isHolidayCountry(country) ? country : 'NO',
    closedDays: (calendar?.closedDays ?? []).filter((entry) => entry !== undefined),
  };
  const hours = calendar?.workingHours ?? defaultWorkingHours;
  return (momentIn, { due, isReminder = false } = {}) => {
    const times = new Map<PeriodId, number>();
    for (const period of periods) {
      const moment = momentIn(period);
      const deadline = due?.get(period);
      if (moment === undefined || (deadline === undefined && isRelative(moment))) continue;
      const scope = { after: firstDayAfter(period), rules, zone };
      const clock = momentOf(
        moment,
        deadline === undefined ? scope : { ...scope, deadline: new Date(deadline) },
      );
      times.set(period, momentAt(isReminder ? inWorkingHours(clock, hours, rules) : clock, zone).getTime());
    }
    return times;
  };
}

function isRelative(moment: Moment): boolean {
  return 'before' in moment || 'after' in moment || 'at' in moment;
}
