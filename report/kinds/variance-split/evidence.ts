import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Place } from '../../checks/place.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import type { VarianceSplitItem } from './schema.ts';
import { totalOf } from './total.ts';

/** The drivers beside the variance that they are to explain; nothing before both are known. */
export function varianceSplitEvidence(
  item: VarianceSplitItem,
  answer: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const { unit, decimals } = item;
  const total = totalOf(item, answer, context);
  const parts = item.rows.flatMap(({ id }) => readValue(answer.cells[id]) ?? []);
  if (total === undefined || parts.length === 0) return {};
  const label = localText(item.title, context.language);
  const at = { ...where, cell: 'total' };
  return { sums: [{ where: at, label, relation: 'split', total, parts, exact: false, unit, decimals }] };
}
