import type { AnsweredSection } from '../answer/section-record.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Plan } from '../plan/plan-schema.ts';

/** All that a report is made from. */
export interface AssemblyScope {
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  readonly period: PeriodId;
  readonly language: Language;
  readonly now: Date;
  /** What is stored, by section; a section that is absent has no answers. */
  readonly records: ReadonlyMap<string, AnsweredSection>;
  /** The name of who overrode a colour in a section, for readers who may know it; else the role is shown. */
  readonly authorName?: ((section: string, id: string) => string | undefined) | undefined;
}
