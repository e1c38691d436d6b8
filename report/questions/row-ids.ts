import { z } from 'zod';
import type { Definition } from '../definition/definition-schema.ts';
import type { Target } from './question.ts';

const withEntitiesSchema = z.looseObject({ entities: z.array(z.looseObject({ id: z.string() })) });

/**
 * The ids that the cells of a row have: its own, or in a statement with several entities one for each of them.
 * @example rowIds({ section: 'economy', item: 'income', row: 'result' }, definition) //=> ['alone-result', 'centre-result']
 */
export function rowIds(
  { section, item, row }: Target,
  { sections }: Pick<Definition, 'sections'>,
): readonly string[] {
  if (row === undefined) return [];
  const defined = sections.find(({ id }) => id === section)?.items.find(({ id }) => id === item);
  const parsed = withEntitiesSchema.safeParse(defined);
  return parsed.success ? [row, ...parsed.data.entities.map((entity) => `${entity.id}-${row}`)] : [row];
}
