import type { PeriodId } from '../../period/period-id.ts';
import { isDueIn } from './is-due-in.ts';
import type { Requirement, RequirementsItem } from './schema.ts';

/** The requirements that are due in a period and concern this organisation, in the order of the register. */
export function dueRows(item: RequirementsItem, period: PeriodId): readonly Requirement[] {
  return item.rows.filter((row) => concerns(item, row) && isDueIn(row.frequencies, period));
}

/** A requirement that names nobody is put to all. */
function concerns(item: RequirementsItem, { responsible }: Requirement): boolean {
  if (item.concerns === undefined || responsible.length === 0) return true;
  return responsible.some((name) => item.concerns?.includes(name) === true);
}
