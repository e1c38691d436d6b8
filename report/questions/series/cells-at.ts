import type { AssemblyScope } from '../../assembly/assembly-scope.ts';
import { itemContext } from '../../assembly/item-context.ts';
import { computeItem } from '../../kinds/index.ts';
import type { ItemDefinition } from '../../kinds/item-schema.ts';
import { periodParts } from '../../period/period-parts.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { containing } from '../when/span.ts';
import { comparePeriods, yearOf } from '../../period/period.ts';
import type { Cell } from '../../value/cell.ts';

/**
 * The cells that an item had in a period of the scope or before it, computed from what was entered then by the rules that hold
 * now; none where nothing was answered. What came after is not looked at.
 */
export function cellsAt(
  section: string,
  item: ItemDefinition,
  period: PeriodId,
  scope: AssemblyScope,
): readonly Cell[] {
  const record = scope.records.get(section);
  const past = record?.past ?? {};
  // A month of a longer report was answered in the period that it lies in.
  const { cadence } = periodParts(scope.period);
  const own = cadence === 'dated' ? period : containing(period, cadence);
  const then = past[own]?.[item.id];
  const now = record?.answers[item.id];
  const isNow = comparePeriods(own, scope.period) === 0;
  const answer = isNow ? now : then && ({ state: 'answered', cells: then } as const);
  if (answer?.state !== 'answered') return [];
  const context = itemContext({
    item: item.id,
    period: own,
    language: scope.language,
    plan: isNow || yearOf(period) === yearOf(scope.period) ? scope.plan : undefined,
    past,
  });
  return computeItem(item, answer, context).cells.filter((cell) => cell.period === period);
}
