import { evaluateRows } from '../../formula/evaluate-rows.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { firstFormula } from '../shared/first-formula.ts';
import { readValue } from '../shared/read-value.ts';
import type { ProjectEconomyItem } from './schema.ts';

/** Values by row id, for each column by id. */
export type EconomyValues = ReadonlyMap<string, ReadonlyMap<string, DecimalText>>;

/**
 * Computes all columns: what is entered, what a row's own columns give, and the sums down each column. `entered` gives
 * what was answered, by `row.column`.
 */
export function economyValues(
  { rows, columns }: ProjectEconomyItem,
  entered: (cell: string) => string | undefined,
): EconomyValues {
  const values = new Map<string, ReadonlyMap<string, DecimalText>>();
  const down = (optional: boolean, leaf: (row: string) => DecimalText | undefined) =>
    evaluateRows(
      rows.map(({ id, formula }) => ({ id, formula, optional })),
      leaf,
    );
  for (const { id, formulas, optional } of columns) {
    if (formulas === undefined)
      values.set(
        id,
        down(optional, (row) => readValue(entered(`${row}.${id}`))),
      );
  }
  const leaves = new Set(rows.filter(({ formula }) => formula === undefined).map(({ id }) => id));
  for (const { id, formulas, optional } of columns) {
    if (formulas === undefined) continue;
    const across = (row: string) => firstFormula(formulas, (column) => values.get(column)?.get(row));
    values.set(
      id,
      down(optional, (row) => (leaves.has(row) ? across(row) : undefined)),
    );
  }
  return values;
}
