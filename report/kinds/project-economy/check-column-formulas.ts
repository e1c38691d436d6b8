import { formulaProblemText } from '../../formula/formula-problem-text.ts';
import type { FormulaProblem } from '../../formula/formula-problem.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';

/** Reports formulas that cannot be read, or that name something else than a column whose figures are entered. */
export function checkColumnFormulas(
  columns: readonly { readonly id: string; readonly formulas?: readonly string[] | undefined }[],
  problems: Problems,
): void {
  const entered = columns.filter(({ formulas }) => formulas === undefined).map(({ id }) => id);
  for (const [index, { formulas = [] }] of columns.entries()) {
    for (const [position, text] of formulas.entries()) {
      for (const problem of problemsOf(text, entered)) {
        addProblem(problems, ['columns', index, 'formulas', position], (language) =>
          formulaProblemText(problem, language),
        );
      }
    }
  }
}

function problemsOf(text: string, entered: readonly string[]): readonly FormulaProblem[] {
  const parsed = parseFormula(text);
  if (!parsed.ok) return [parsed.problem];
  return parsed.formula.terms
    .filter(({ name }) => !entered.includes(name))
    .map(({ name }) => ({ code: 'unknown-name', name, known: entered }));
}
