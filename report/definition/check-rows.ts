import { checkFormulas } from '../formula/check-formulas.ts';
import { formulaProblemText } from '../formula/formula-problem-text.ts';
import type { Language } from '../language/language.ts';
import { duplicateIds } from './duplicate-ids.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** The lists of an item whose entries have ids, whatever its kind. */
const lists = ['rows', 'lines', 'columns'] as const;

/** Rows, lines and columns have each their own id, and formulas name rows of the same item without running in a ring. */
export function checkRows({ sections }: Outline, language: Language): readonly Finding[] {
  return sections.flatMap((section, sectionIndex) =>
    section.items.flatMap((item, itemIndex) =>
      lists.flatMap((list) => {
        const path = ['sections', sectionIndex, 'items', itemIndex, list];
        const ids = item[list].map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
        const formulas = checkFormulas(item[list]).map(
          ({ row, problem }): Finding => ({
            severity: 'error',
            path: [...path, row, 'formula'],
            message: formulaProblemText(problem, language),
          }),
        );
        return [...duplicateIds(ids, language), ...formulas];
      }),
    ),
  );
}
