import type { Language } from '../../language/language.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { rollUp } from '../../status/roll-up.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';

/** The item's status from this period's cells: the only one, or the worst of several; undefined when none has any. */
export function rollUpCells(
  cells: readonly Cell[],
  period: PeriodId,
  language: Language,
): Status | undefined {
  const statuses = cells.flatMap(({ label, status, period: of }) =>
    status !== undefined && of === period ? [{ label, status }] : [],
  );
  return statuses.length < 2 ? statuses[0]?.status : rollUp(statuses, language);
}
