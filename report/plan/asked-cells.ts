import { computeItem, fieldsOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { ItemContext } from '../kinds/kind.ts';
import type { PeriodId } from '../period/period-id.ts';

/**
 * The plan values that an item asks for in a period, as `measure cell`. Found by letting the item compute itself with an
 * empty plan, so that no list of measures has to be kept beside the kinds.
 */
export function askedCells(item: ItemDefinition, period: PeriodId): ReadonlySet<string> {
  const asked = new Set<string>();
  const context: ItemContext = {
    language: 'en',
    period,
    plan: (measure, cell) => {
      asked.add(`${measure} ${cell}`);
      return undefined;
    },
    history: () => undefined,
    historyPeriods: [],
  };
  fieldsOf(item, context);
  computeItem(item, undefined, context);
  return asked;
}
