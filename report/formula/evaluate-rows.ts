import { addDecimals, negateDecimal } from '../number/decimal.ts';
import { byText } from '../remembered/by-text.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { FormulaRow } from './check-formulas.ts';
import { parseFormula } from './parse-formula.ts';

/** `nothing`: an optional blank, which a sum passes over. `missing`: a blank that makes the sum blank. */
type Result = { readonly value: DecimalText } | 'nothing' | 'missing';

/**
 * Gives the value of each row that has one: leaves as looked up, the others by their formulas. Blank is not zero: a
 * sum with a required blank is blank, and so is a sum of nothing but blanks; an optional blank counts as nothing when
 * another leaf has a value. A row whose formula gives no value takes its own looked-up one, such as an imported total
 * without its parts.
 * @throws {Error} when a formula cannot be read or runs in a ring; `checkFormulas` finds both beforehand.
 * @example evaluateRows([{ id: 'sum', formula: 'a + b' }, { id: 'a' }, { id: 'b', optional: true }], (id) => (id === 'a' ? toDecimalText('2') : undefined)).get('sum') //=> '2'
 */
export function evaluateRows(
  rows: readonly FormulaRow[],
  lookup: (id: string) => DecimalText | undefined,
): ReadonlyMap<string, DecimalText> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const results = new Map<string, Result>();

  const resultOf = (id: string, path: readonly string[]): Result => {
    const known = results.get(id);
    if (known !== undefined) return known;
    if (path.includes(id)) throw new Error(`Formula in a ring: ${[...path, id].join(' → ')}`);
    const row = byId.get(id);
    const computed =
      row?.formula === undefined ? 'missing' : sum(row.formula, (name) => resultOf(name, [...path, id]));
    const result = typeof computed === 'object' ? computed : given(id, row, computed);
    results.set(id, result);
    return result;
  };

  const given = (id: string, row: FormulaRow | undefined, otherwise: 'nothing' | 'missing'): Result => {
    const value = lookup(id);
    if (value !== undefined) return { value };
    return row?.optional === true ? 'nothing' : otherwise;
  };

  const values = new Map<string, DecimalText>();
  for (const row of rows) {
    const result = resultOf(row.id, []);
    if (typeof result === 'object') values.set(row.id, result.value);
  }
  return values;
}

const readFormula = byText(parseFormula);

function sum(text: string, resultOf: (name: string) => Result): Result {
  const parsed = readFormula(text);
  if (!parsed.ok) throw new Error(`Formula "${text}" cannot be read: ${parsed.problem.code}`);
  let total: DecimalText | undefined;
  for (const term of parsed.formula.terms) {
    const result = resultOf(term.name);
    if (result === 'missing') return 'missing';
    if (result === 'nothing') continue;
    const addend = term.sign === '+' ? result.value : negateDecimal(result.value);
    total = total === undefined ? addend : addDecimals(total, addend);
  }
  return total === undefined ? 'nothing' : { value: total };
}
