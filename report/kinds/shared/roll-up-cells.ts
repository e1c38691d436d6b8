import type { Language } from '../../language/language.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import { rollUpParts } from './roll-up-parts.ts';
import type { RollUp } from './roll-up-schema.ts';

/**
 * The item's status from this period's cells: the only one, the worst of several, or their weighted mean; undefined when
 * none has any, or when the item is to have none.
 */
export function rollUpCells(
  cells: readonly Cell[],
  period: PeriodId,
  language: Language,
  by: RollUp = 'worst',
): Status | undefined {
  const statuses = cells.flatMap(({ id, label, status, period: of }) =>
    status !== undefined && of === period ? [{ id, label, status }] : [],
  );
  if (by === 'none' || statuses.length === 0) return undefined;
  if (by === 'worst' && statuses.length < 2) return statuses[0]?.status;
  return rollUpParts(statuses, by, language);
}
