import { type Item, itemOfAnyKindSchema } from '../kinds/index.ts';

const parsed = new WeakMap<object, { readonly item: Item | undefined }>();

/**
 * An item as it stands in a file, once its schema holds; undefined where it does not, which the schema of the definition says by itself. The
 * checks of a definition all look at its items, so each is read once.
 * @example parsedItem({ id: 'outlook', kind: 'narrative', title: 'Utsikter' })?.kind //=> 'narrative'
 */
export function parsedItem(raw: unknown): Item | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const known = parsed.get(raw);
  if (known !== undefined) return known.item;
  const item = itemOfAnyKindSchema.safeParse(raw).data;
  parsed.set(raw, { item });
  return item;
}
