import { z } from 'zod';
import type { ItemDefinition } from '../kinds/item-schema.ts';

const idsSchema = z.array(z.looseObject({ id: z.string() })).catch([]);

const rowsSchema = z.looseObject({ rows: idsSchema, lines: idsSchema });

/** The ids of an item's rows or lines, whatever its kind. */
export function rowIds(item: ItemDefinition): readonly string[] {
  const { rows, lines } = rowsSchema.parse({ rows: [], lines: [], ...item });
  return [...rows, ...lines].map(({ id }) => id);
}
