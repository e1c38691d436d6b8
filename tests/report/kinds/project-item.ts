import { itemContext } from '../../../report/assembly/item-context.ts';
import {
  computeItem,
  fieldsOf,
  type Item,
  itemOfAnyKindSchema,
  kindOf,
} from '../../../report/kinds/index.ts';
import type { ItemContext, ItemResult } from '../../../report/kinds/kind.ts';
import { answered, period } from './example.ts';

type Cells = Readonly<Record<string, string>>;

/** An item made for a test, with what last period said of it and what other items give. */
export function projectItem(
  definition: object,
  before: Cells = {},
  others?: ItemContext['item'],
): {
  readonly item: Item;
  readonly context: ItemContext;
  readonly compute: (cells: Cells) => ItemResult;
  readonly check: (cells: Cells) => Cells;
  readonly prefill: (field: string) => Cells | undefined;
} {
  const item = itemOfAnyKindSchema.parse({ id: 'it', title: 'Prosjektet', ...definition });
  const past: Readonly<Record<string, Readonly<Record<string, Cells>>>> =
    Object.keys(before).length === 0 ? {} : { '2023-T3': { it: before } };
  const context = itemContext({ item: 'it', period: period('2024-T1'), language: 'nb', past, others });
  return {
    item,
    context,
    compute: (cells) => computeItem(item, answered(cells), context),
    check: (cells) => kindOf(item).check(item, answered(cells), context),
    prefill: (field) => fieldsOf(item, context).find(({ id }) => id === field)?.prefill,
  };
}

/** The records of a result's first block of records, or of a later one. */
export function recordsOf(result: ItemResult, at = 0): readonly (readonly string[])[] {
  const block = result.blocks.filter(({ type }) => type === 'records')[at];
  return block?.type === 'records' ? block.records : [];
}

/** What a definition is refused for, in English. */
export function refusals(definition: object): readonly string[] {
  const parsed = itemOfAnyKindSchema.safeParse({ id: 'it', title: 'Prosjektet', ...definition });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}
