import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from './add-problem.ts';

/** Reports an item whose rows are all computed: nobody would ever be asked for it. */
export function checkSomethingToEnter(
  rows: readonly { readonly formula?: string | undefined }[],
  list: 'rows' | 'lines',
  problems: Problems,
): void {
  if (rows.some((row) => row.formula === undefined)) return;
  addProblem(problems, [list], (language) => translate(language, 'kinds.nothingToEnter'));
}
