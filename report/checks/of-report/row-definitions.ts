import { z } from 'zod';
import type { ItemDefinition } from '../../kinds/item-schema.ts';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { byIdentity } from '../../remembered/by-identity.ts';

const rowSchema = z.looseObject({
  id: z.string(),
  label: localTextSchema.optional(),
  aliases: z.array(z.string()).default([]),
  direction: z.string().optional(),
  class: z.string().optional(),
});
const itemSchema = z.looseObject({
  rows: z.array(rowSchema).default([]),
  lines: z.array(rowSchema).default([]),
});

/** What a definition says of a row, whatever its item's kind calls it. */
export interface RowDefinition {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly better?: 'higher' | 'lower';
}

/** The rows or lines of an item; none for a kind that has no rows. */
export const rowDefinitions = byIdentity((item: ItemDefinition): readonly RowDefinition[] => {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success) return [];
  return [...parsed.data.rows, ...parsed.data.lines].map((row) => {
    const better = betterOf(row.direction, row.class);
    return { id: row.id, aliases: row.aliases, ...(better === undefined ? {} : { better }) };
  });
});

function betterOf(direction: string | undefined, sort: string | undefined): 'higher' | 'lower' | undefined {
  if (direction === 'higher' || direction === 'lower') return direction;
  if (sort === undefined) return undefined;
  return sort === 'cost' || sort === 'contra-cost' ? 'lower' : 'higher';
}
