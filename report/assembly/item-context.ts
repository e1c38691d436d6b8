import type { Taken } from '../answer/taken.ts';
import { pastMemory } from '../answer/past-memory.ts';
import type { PastAnswers } from '../answer/section-record.ts';
import { computedItems } from '../kinds/computed-items.ts';
import type { ItemContext } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import { cadenceOf } from '../history/cadence-of.ts';
import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods } from '../period/period.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { planValue } from '../plan/plan-value.ts';
import { planValueSince } from '../plan/plan-value-since.ts';

/** What an item may look at in a period: the plan and what earlier periods said, never what came after. */
export function itemContext(input: {
  readonly item: string;
  readonly period: PeriodId;
  readonly language: Language;
  readonly plan?: Plan | undefined;
  readonly past: PastAnswers;
  /** What other reports of the store give to the section. */
  readonly taken?: Taken | undefined;
  readonly authorName?: ItemContext['authorName'] | undefined;
  /** What other items give, where they are known. */
  readonly others?: ItemContext['item'] | undefined;
}): ItemContext {
  // Whatever else is given is a part of what results come of.
  const { item, authorName, others, past, ...source } = input;
  const { period, language, plan } = source;
  const taken = source.taken?.[item];
  let historyPeriods: readonly PeriodId[] | undefined;
  return {
    ...(authorName === undefined ? {} : { authorName }),
    ...(others === undefined ? {} : { item: others }),
    computed: computedItems(past, source),
    language,
    period,
    plan: (measure, cell, at = period, holds) => {
      if (plan === undefined) return undefined;
      const look = holds === 'until-next' ? planValueSince : planValue;
      return look(plan, item, measure, cell, at);
    },
    ...(taken === undefined ? {} : { taken }),
    part: (field, month) => {
      if (comparePeriods(month, period) >= 0 || cadenceOf(month) === cadenceOf(period)) return undefined;
      // A month that the store has says all there is of it; the history file is for those before.
      const stored = taken?.periods[month];
      return stored === undefined ? past[month]?.[item]?.[field] : stored.cells[field];
    },
    history: (cell, at) => (comparePeriods(at, period) < 0 ? past[at]?.[item]?.[cell] : undefined),
    // Only when asked for: what is remembered of an item needs none.
    get historyPeriods() {
      historyPeriods ??= pastMemory(past).periods.filter(
        (at) =>
          Object.keys(past[at]?.[item] ?? {}).length > 0 &&
          // Months that a longer period is made of are its parts, not its past.
          cadenceOf(at) === cadenceOf(period) &&
          comparePeriods(at, period) < 0,
      );
      return historyPeriods;
    },
  };
}
