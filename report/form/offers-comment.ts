import { kindOf } from '../kinds/index.ts';
import { allFields } from './all-fields.ts';
import type { AskedItem } from './asked-items.ts';

/**
 * Whether an item has a comment beside its fields. An item that is itself a text (a narrative, an assessment with its
 * reason, a list of risks) has none, unless the definition requires one.
 */
export function offersComment(asked: Pick<AskedItem, 'item' | 'fields' | 'slice'>): boolean {
  const { item } = asked;
  if (item.commentRequired) return true;
  if (kindOf(item).reasonField !== undefined) return false;
  return !allFields(asked).some(
    ({ input }) => input.type === 'records' || (input.type === 'text' && input.multiline),
  );
}
