import type { ItemAnswer } from '../answer/item-answer.ts';
import { contextIn } from '../assembly/context-in.ts';
import type { Field } from '../kinds/field.ts';
import { fieldsOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { ItemContext } from '../kinds/kind.ts';
import { itemsFor } from './assigned.ts';
import type { FormScope } from './form-scope.ts';

/** An item as it is asked: its fields, and what is stored for it. */
export interface AskedItem {
  readonly item: ItemDefinition;
  readonly fields: readonly Field[];
  readonly context: ItemContext;
  readonly answer: ItemAnswer | undefined;
  /** Where it is asked for over several cards: which of them this is, and all the item's fields. */
  readonly slice?: { readonly card: number; readonly of: number; readonly whole: readonly Field[] };
}

/** The items of a section that a person is asked for, in the order of the definition (C1). */
export function askedItems(scope: FormScope): readonly AskedItem[] {
  return itemsFor(scope.definition, scope.section, scope.email, scope.period).map((item) =>
    askedItem(scope, item),
  );
}

/** One item of a section as it is asked, whoever is asked for it. */
export function askedItem(scope: Omit<FormScope, 'email'>, item: ItemDefinition): AskedItem {
  const { record, authors } = scope;
  const authorName = (id: string) => authors?.get(id);
  const recordOf = (section: string) => (section === scope.section ? record : undefined);
  const { past, taken } = record;
  const context = contextIn({ ...scope, recordOf }, item.id, { past, taken, authorName });
  return { item, context, fields: fieldsOf(item, context), answer: record.answers[item.id] };
}
