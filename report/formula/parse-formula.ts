import type { Formula, Term } from './formula.ts';
import type { FormulaProblem } from './formula-problem.ts';

const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: FormulaProblem };

/**
 * Reads a formula: names with ` + ` or ` - ` between them. Names may hold hyphens (`operating-result`), so an operator
 * has a space on each side.
 * @example parseFormula('operating-result + financial')
 * //=> { ok: true, formula: { terms: [{ sign: '+', name: 'operating-result' }, { sign: '+', name: 'financial' }] } }
 */
export function parseFormula(text: string): ParsedFormula {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return failed({ code: 'empty' });

  const terms: Term[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const sign = index === 0 ? '+' : words[index - 1];
    const name = words[index] ?? '';
    if (sign !== '+' && sign !== '-') return failed({ code: 'operator-expected', found: sign ?? '' });
    if (!namePattern.test(name)) return failed({ code: 'name-expected', found: name });
    if (terms.some((term) => term.name === name)) return failed({ code: 'repeated', name });
    terms.push({ sign, name });
  }
  const left = words.length % 2 === 0 ? words.at(-1) : undefined;
  if (left === '+' || left === '-') return failed({ code: 'unfinished', found: left });
  if (left !== undefined) return failed({ code: 'operator-expected', found: left });
  return { ok: true, formula: { terms } };
}

function failed(problem: FormulaProblem): ParsedFormula {
  return { ok: false, problem };
}
