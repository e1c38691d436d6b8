import type { Ruled } from '../ruled.ts';
import type { ProjectEconomyItem } from './schema.ts';

/** The rules of the columns that give colours. */
export function projectEconomyRules({ columns, unit, decimals }: ProjectEconomyItem): readonly Ruled[] {
  return columns.flatMap(({ status, direction }, index) =>
    status === undefined
      ? []
      : [{ path: ['columns', index, 'status'], rule: status, subject: { unit, decimals, direction } }],
  );
}
