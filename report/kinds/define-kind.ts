import type { z } from 'zod';
import type { CellTexts, ItemAnswer } from '../answer/item-answer.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Field } from './field.ts';
import type { ItemBase, ItemContext, ItemResult, Kind } from './kind.ts';
import type { Ruled } from './ruled.ts';

/** A kind as the registry holds it: it takes any item, and refuses one of another kind. */
export interface RegisteredKind<S extends z.ZodType<ItemBase> = z.ZodType<ItemBase>> {
  readonly name: string;
  readonly schema: S;
  readonly reasonField: string | undefined;
  rules(item: ItemBase): readonly Ruled[];
  isDue(item: ItemBase, period: PeriodId): boolean;
  fields(item: ItemBase, context: ItemContext): readonly Field[];
  problems(item: ItemBase, cells: CellTexts, context: ItemContext): Readonly<Record<string, string>>;
  compute(item: ItemBase, answer: ItemAnswer | undefined, context: ItemContext): ItemResult;
}

/**
 * Makes a kind ready for the registry.
 * @throws {Error} from `rules`, `fields` and `compute` when given an item of another kind.
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
    isDue: (item, period) => kind.isDue?.(own(item), period) ?? true,
    fields: (item, context) => kind.fields(own(item), context),
    problems: (item, cells, context) => kind.problems?.(own(item), cells, context) ?? {},
    compute: (item, answer, context) => kind.compute(own(item), answer, context),
  };
}
