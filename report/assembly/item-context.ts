import type { PastAnswers } from '../answer/section-record.ts';
import type { ItemContext } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods, parsePeriod } from '../period/period.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { planValue } from '../plan/plan-value.ts';

/** What an item may look at in a period: the plan and what earlier periods said, never what came after. */
export function itemContext(input: {
  readonly item: string;
  readonly period: PeriodId;
  readonly language: Language;
  readonly plan?: Plan | undefined;
  readonly past: PastAnswers;
  readonly authorName?: ItemContext['authorName'] | undefined;
  readonly cellOf?: ItemContext['cellOf'] | undefined;
}): ItemContext {
  const { item, period, language, plan, past, authorName, cellOf } = input;
  return {
    ...(authorName === undefined ? {} : { authorName }),
    ...(cellOf === undefined ? {} : { cellOf }),
    language,
    period,
    plan: (measure, cell, at = period) =>
      plan === undefined ? undefined : planValue(plan, item, measure, cell, at),
    history: (cell, at) => (comparePeriods(at, period) < 0 ? past[at]?.[item]?.[cell] : undefined),
    historyPeriods: Object.keys(past)
      .filter((at) => Object.keys(past[at]?.[item] ?? {}).length > 0)
      .map(parsePeriod)
      .filter((at) => at !== undefined)
      .filter((at) => comparePeriods(at, period) < 0)
      .sort(comparePeriods),
  };
}
