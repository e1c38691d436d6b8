import type { z } from 'zod';
import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Evidence } from '../checks/check-input.ts';
import type { Place } from '../checks/place.ts';
import type { Field } from './field.ts';
import type { ItemBase, ItemContext, ItemResult, Kind } from './kind.ts';
import type { Ruled } from './ruled.ts';

/** A kind as the registry holds it: it takes any item, and refuses one of another kind. */
export interface RegisteredKind<S extends z.ZodType<ItemBase> = z.ZodType<ItemBase>> {
  readonly name: string;
  readonly schema: S;
  readonly reasonField: string | undefined;
  rules(item: ItemBase): readonly Ruled[];
  fields(item: ItemBase, context: ItemContext): readonly Field[];
  compute(item: ItemBase, answer: ItemAnswer | undefined, context: ItemContext): ItemResult;
  evidence(item: ItemBase, answer: ItemAnswer, context: ItemContext, where: Place): Partial<Evidence>;
}

/**
 * Makes a kind ready for the registry.
 * @throws {Error} from `rules`, `fields`, `compute` and `evidence` when given an item of another kind.
 */
export function defineKind<S extends z.ZodType<ItemBase>>(
  kind: Kind<z.output<S>> & { readonly schema: S },
): RegisteredKind<S> {
  const isOwn = (item: ItemBase): item is z.output<S> => item.kind === kind.name;
  const own = (item: ItemBase): z.output<S> => {
    if (!isOwn(item)) throw new Error(`Item ${item.id} is of kind ${item.kind}, not ${kind.name}`);
    return item;
  };
  return {
    name: kind.name,
    schema: kind.schema,
    reasonField: kind.reasonField,
    rules: (item) => kind.rules?.(own(item)) ?? [],
    fields: (item, context) => kind.fields(own(item), context),
    compute: (item, answer, context) => kind.compute(own(item), answer, context),
    evidence: (item, answer, context, where) => kind.evidence?.(own(item), answer, context, where) ?? {},
  };
}
