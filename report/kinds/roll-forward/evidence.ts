import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Place } from '../../checks/place.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import { rowLabel } from './row-label.ts';
import type { RollForwardItem } from './schema.ts';
import { rollForwardValues } from './values.ts';

/**
 * The opening balance beside what the last period closed with. One that is the same in both is the year's, which the
 * movement since then is added to, and says nothing of the last period.
 */
export function rollForwardEvidence(
  item: RollForwardItem,
  _answer: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const { unit, decimals } = item;
  const last = periodBefore(context);
  const before = rollForwardValues(readValue(context.history('movement', last)), last, context);
  const { opening: total } = rollForwardValues(undefined, context.period, context);
  const { opening, movement } = before;
  if (total === undefined || opening === undefined || movement === undefined || total === opening) return {};
  const label = rowLabel(item, 'opening', context.language);
  const parts = [opening, movement];
  const at = { ...where, cell: 'opening' };
  return {
    sums: [{ where: at, label, relation: 'roll-forward', total, parts, exact: false, unit, decimals }],
  };
}
