import type { Ruled } from '../ruled.ts';
import { yearRuled } from '../shared/year-ruled.ts';
import type { YearComparisonItem } from './schema.ts';

/** The rule of the whole year of each row that has one. */
export function yearComparisonRules({ rows }: YearComparisonItem): readonly Ruled[] {
  return rows.flatMap(yearRuled);
}
