import type { Ruled } from '../ruled.ts';
import { rowRuled } from '../shared/row-ruled.ts';
import type { MonthlySeriesItem } from './schema.ts';

/** The rule of each row that has one. */
export function monthlySeriesRules(item: MonthlySeriesItem): readonly Ruled[] {
  return item.rows.flatMap((row, index) => rowRuled(row, index, false));
}
