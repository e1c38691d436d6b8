import { wallClock } from '../../report/calendar/zoned-moment.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { QuestionSetting } from '../../report/questions/when/question-setting.ts';
import type { LoadedPeriod } from '../period/load-period.ts';

/** What a question's times are seen from, where it is asked about a period at a moment. */
export function settingIn(loaded: LoadedPeriod, now: Date): QuestionSetting {
  return { current: periodIn(loaded), today: wallClock(now, loaded.definition.timeZone).date };
}

/** @throws {Error} when the store's period has no name of a period. */
export function periodIn({ key }: LoadedPeriod): PeriodId {
  const period = parsePeriod(key.period);
  if (period === undefined) throw new Error(`The store holds a period named ${key.period}`);
  return period;
}
