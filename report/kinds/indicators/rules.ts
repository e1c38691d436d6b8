import type { Ruled } from '../ruled.ts';
import { rowRuled } from '../shared/row-ruled.ts';
import { yearRuled } from '../shared/year-ruled.ts';
import type { IndicatorsItem } from './schema.ts';

/** The rule of each row that has one, and that of its year. */
export function indicatorsRules(item: IndicatorsItem): readonly Ruled[] {
  return item.rows.flatMap((row, index): readonly Ruled[] => [
    ...rowRuled(row, index, row.baseline !== undefined),
    ...yearRuled(row, index),
  ]);
}
