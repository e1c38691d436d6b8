import type { AnsweredSection } from '../answer/section-record.ts';
import type { Names } from '../conversation/person-name.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Plan } from '../plan/plan-schema.ts';

/** Whose form it is, and what it is made from. */
export interface FormScope {
  readonly definition: Definition;
  readonly period: PeriodId;
  readonly section: string;
  /** The person who answers; only that person's items are in the form. */
  readonly email: string;
  readonly plan?: Plan | undefined;
  readonly record: AnsweredSection;
  readonly language: Language;
  /** The names of those who overrode colours in the section, by Entra object id. */
  readonly authors?: ReadonlyMap<string, string> | undefined;
  /** Names by e-mail address, where somebody stands in for somebody else. */
  readonly names?: Names | undefined;
}
