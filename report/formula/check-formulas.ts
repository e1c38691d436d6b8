import { findCycle } from './find-cycle.ts';
import type { Formula } from './formula.ts';
import type { FormulaProblem } from './formula-problem.ts';
import { parseFormula } from './parse-formula.ts';

/** A row as formulas see it: a leaf is given by somebody, a row with a formula is computed from others. */
export interface FormulaRow {
  readonly id: string;
  readonly formula?: string | undefined;
  /** A blank in this leaf counts as nothing in a sum instead of making the sum blank. */
  readonly optional?: boolean | undefined;
}

/**
 * Finds what is wrong with the formulas of one item: each problem with the index of its row. Unknown names and
 * cycles are looked for only among formulas that can be read.
 * @example checkFormulas([{ id: 'total', formula: 'short + lang' }, { id: 'short' }])
 * //=> [{ row: 0, problem: { code: 'unknown-name', name: 'lang', known: ['total', 'short'] } }]
 */
export function checkFormulas(
  rows: readonly FormulaRow[],
): readonly { readonly row: number; readonly problem: FormulaProblem }[] {
  const known = rows.map((row) => row.id);
  const formulas = new Map<string, Formula>();
  const found: { row: number; problem: FormulaProblem }[] = [];

  for (const [index, row] of rows.entries()) {
    if (row.formula === undefined) continue;
    const parsed = parseFormula(row.formula);
    if (!parsed.ok) {
      found.push({ row: index, problem: parsed.problem });
      continue;
    }
    formulas.set(row.id, parsed.formula);
    for (const term of parsed.formula.terms) {
      if (known.includes(term.name)) continue;
      found.push({ row: index, problem: { code: 'unknown-name', name: term.name, known } });
    }
  }

  const cycle = findCycle(formulas);
  if (cycle !== undefined) {
    found.push({ row: known.indexOf(cycle[0] ?? ''), problem: { code: 'cycle', path: cycle.join(' → ') } });
  }
  return found;
}
