import type { z } from 'zod';
import type { ItemAnswer } from '../answer/item-answer.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Evidence } from '../checks/check-input.ts';
import type { Place } from '../checks/place.ts';
import type { YearFigure } from '../early-warning/year-figure.ts';
import type { Field } from './field.ts';
import type { ItemBase, ItemContext, ItemResult, Kind, Need } from './kind.ts';
import type { Ruled } from './ruled.ts';

/** A kind as the registry holds it: it takes any item, and refuses one of another kind. */
export interface RegisteredKind<S extends z.ZodType<ItemBase> = z.ZodType<ItemBase>> {
  readonly name: string;
  readonly schema: S;
  readonly reasonField: string | undefined;
  readonly fixedWords: boolean;
  readonly carriesForward: boolean;
  rules(item: ItemBase): readonly Ruled[];
  asks(item: ItemBase): boolean;
  isDue(item: ItemBase, period: PeriodId): boolean;
  needs(item: ItemBase): readonly Need[];
  fields(item: ItemBase, context: ItemContext): readonly Field[];
  check(item: ItemBase, answer: ItemAnswer, context: ItemContext): Readonly<Record<string, string>>;
  compute(item: ItemBase, answer: ItemAnswer | undefined, context: ItemContext): ItemResult;
  yearFigures(item: ItemBase, answer: ItemAnswer | undefined, context: ItemContext): readonly YearFigure[];
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
    fixedWords: kind.fixedWords ?? false,
    carriesForward: kind.carriesForward ?? false,
    rules: (item) => kind.rules?.(own(item)) ?? [],
    asks: (item) => kind.asks?.(own(item)) ?? true,
    isDue: (item, period) => kind.isDue?.(own(item), period) ?? true,
    needs: (item) => kind.needs?.(own(item)) ?? [],
    check: (item, answer, context) => kind.check?.(own(item), answer, context) ?? {},
    fields: (item, context) => kind.fields(own(item), context),
    compute: (item, answer, context) => kind.compute(own(item), answer, context),
    yearFigures: (item, answer, context) => kind.yearFigures?.(own(item), answer, context) ?? [],
    evidence: (item, answer, context, where) => kind.evidence?.(own(item), answer, context, where) ?? {},
  };
}
