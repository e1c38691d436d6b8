import type { ItemContext } from '../kinds/kind.ts';
import { itemContext } from './item-context.ts';
import { type OtherItemsScope, otherItems } from './other-items.ts';

/** What an item may look at where it stands: the plan, what earlier periods said, and what others of the report give. */
export function contextIn(
  scope: OtherItemsScope,
  item: string,
  of: Pick<Parameters<typeof itemContext>[0], 'past' | 'taken' | 'authorName'>,
): ItemContext {
  const { period, language, plan } = scope;
  return itemContext({ item, period, language, plan, ...of, others: otherItems(scope) });
}
