import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from './add-problem.ts';

/** Reports ids that stand twice in a list of an item, which would make two things answer to one name. */
export function checkDistinctIds(
  list: readonly { readonly id: string }[],
  path: string,
  problems: Problems,
): void {
  for (const [index, { id }] of list.entries()) {
    if (list.findIndex((other) => other.id === id) === index) continue;
    addProblem(problems, [path, index, 'id'], (language) =>
      translate(language, 'check.duplicate-id', { id }),
    );
  }
}
