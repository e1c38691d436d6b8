import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';

/** Whose figures a draft is made from, and for which period. */
export interface DraftScope {
  readonly period: PeriodId;
  readonly language: Language;
}
