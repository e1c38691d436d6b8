import type { Field } from '../kinds/field.ts';
import type { AskedItem } from './asked-items.ts';

/** Every field of an item, also those that stand on its other cards. */
export function allFields({ fields, slice }: Pick<AskedItem, 'fields' | 'slice'>): readonly Field[] {
  return slice?.whole ?? fields;
}
