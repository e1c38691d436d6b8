import { parsePeriod } from '../../../report/period/period.ts';
import type { QuestionSetting } from '../../../report/questions/when/question-setting.ts';

/** A question that is asked while a period is being reported. @example settingOf('2024-03', '2024-04-12') */
export function settingOf(period: string, today: string): QuestionSetting {
  return { current: parsePeriod(period)!, today };
}
