import type { z } from 'zod';

/**
 * Gives the schemas of a list of kinds, keeping each one's own type and place, which a plain `map` would forget and
 * the union of all items needs.
 */
export function schemasOf<const K extends readonly { readonly schema: z.ZodType }[]>(
  kinds: K,
): { readonly [I in keyof K]: K[I]['schema'] };
export function schemasOf(kinds: readonly { readonly schema: z.ZodType }[]): readonly z.ZodType[] {
  return kinds.map((kind) => kind.schema);
}
