import type { Requirement, RequirementsItem } from './schema.ts';

/** The requirements that concern this organisation, whenever they are due, in the order of the register. */
export function concernedRows(item: RequirementsItem): readonly Requirement[] {
  return item.rows.filter((row) => concerns(item, row));
}

/** A requirement that names nobody is put to all. */
function concerns(item: RequirementsItem, { responsible }: Requirement): boolean {
  if (item.concerns === undefined || responsible.length === 0) return true;
  return responsible.some((name) => item.concerns?.includes(name) === true);
}
