import type { AnsweredSection } from '../answer/section-record.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { computeItem } from '../kinds/index.ts';
import type { ItemContext, ItemResult } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { itemContext } from './item-context.ts';

/** What other items are computed from. */
export interface OtherItemsScope {
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  readonly period: PeriodId;
  readonly language: Language;
  /** What is stored of a section; undefined for one that is not known here, and for one without answers. */
  recordOf(section: string): AnsweredSection | undefined;
}

/**
 * Lets an item look at what others of the report give, each computed when it is asked for. That no two items need each
 * other is seen to when the definition is loaded.
 */
export function otherItems(scope: OtherItemsScope): NonNullable<ItemContext['item']> {
  const { definition, period, language, plan } = scope;
  const others = (id: string): ItemResult | undefined => {
    const section = definition.sections.find(({ items }) => items.some((item) => item.id === id));
    const item = section?.items.find((candidate) => candidate.id === id);
    const record = section === undefined ? undefined : scope.recordOf(section.id);
    if (item === undefined || record === undefined) return undefined;
    const answer = record.answers[id];
    const context = itemContext({ item: id, period, language, plan, past: record.past, others });
    return computeItem(item, answer?.state === 'later' ? undefined : answer, context);
  };
  return others;
}
