import type { AnsweredSection } from '../answer/section-record.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Plan } from '../plan/plan-schema.ts';

/** One period of another report, as it stands: with the definition and plan that it was opened with. */
export interface OtherPeriod {
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  /** What is stored, by section. */
  readonly records: ReadonlyMap<string, AnsweredSection>;
  /** Whether what a section says is approved or published; else it may still change. */
  isFinal(section: string): boolean;
}

/** Another report: the definition that is in use, and those of its periods that are known. */
export interface OtherReport {
  readonly definition: Definition;
  readonly periods: ReadonlyMap<PeriodId, OtherPeriod>;
}
