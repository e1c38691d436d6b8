import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';

/** The rows that every split has besides its parts. */
export const ownRows = ['sum', 'total', 'remainder'] as const;

/** No part is called what the split's own rows are called. */
export function checkNames(
  item: { readonly rows: readonly { readonly id: string }[] },
  problems: Problems,
): void {
  for (const [index, { id }] of item.rows.entries()) {
    if (!ownRows.some((name) => name === id)) continue;
    addProblem(problems, ['rows', index, 'id'], (language) =>
      translate(language, 'check.duplicate-id', { id }),
    );
  }
}
