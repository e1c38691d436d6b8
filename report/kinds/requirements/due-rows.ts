import type { PeriodId } from '../../period/period-id.ts';
import { concernedRows } from './concerned-rows.ts';
import { isDueIn } from './is-due-in.ts';
import type { Requirement, RequirementsItem } from './schema.ts';

/** The requirements that are due in a period and concern this organisation, in the order of the register. */
export function dueRows(item: RequirementsItem, period: PeriodId): readonly Requirement[] {
  return concernedRows(item).filter((row) => isDueIn(row.frequencies, period));
}
