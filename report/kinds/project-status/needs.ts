import type { Need } from '../kind.ts';
import type { ProjectStatusItem } from './schema.ts';

/** The tables that colours of the project are held against, a need for each column of them. */
export function projectStatusNeeds({ areas }: ProjectStatusItem): readonly Need[] {
  return areas.flatMap(({ economy }, index): readonly Need[] => {
    if (economy === undefined) return [];
    const path = ['areas', index, 'economy'] as const;
    const { item, budget, expected } = economy;
    const kind = 'project-economy';
    return [
      { path: [...path, 'item'], item, kind },
      { path: [...path, 'budget'], item, kind, column: budget },
      ...expected.map((column, at): Need => ({ path: [...path, 'expected', at], item, kind, column })),
    ];
  });
}
