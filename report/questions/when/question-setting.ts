import type { PeriodId } from '../../period/period-id.ts';

/** When a question is asked. */
export interface QuestionSetting {
  /** The period that is being reported. */
  readonly current: PeriodId;
  /** The ISO date of the day in the report's zone. */
  readonly today: string;
}
