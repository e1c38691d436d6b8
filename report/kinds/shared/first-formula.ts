import { parseFormula } from '../../formula/parse-formula.ts';
import { addDecimals, negateDecimal } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/**
 * Gives the value of the first formula all of whose names have a value, so that a definition can say what counts when
 * something is not known yet. Undefined when none can be computed: blank is not zero.
 * @example firstFormula(['granted - forecast', 'granted - accounted'], (name) => values[name]) //=> '-10144'
 */
export function firstFormula(
  formulas: readonly string[],
  valueOf: (name: string) => DecimalText | undefined,
): DecimalText | undefined {
  for (const text of formulas) {
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Error(`Formula "${text}" cannot be read: ${parsed.problem.code}`);
    const terms = parsed.formula.terms.flatMap(({ sign, name }) => {
      const value = valueOf(name);
      if (value === undefined) return [];
      return [sign === '+' ? value : negateDecimal(value)];
    });
    if (terms.length === parsed.formula.terms.length) return addDecimals(...terms);
  }
  return undefined;
}
