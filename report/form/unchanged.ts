import { isOutstanding, isReturned } from '../answer/is-outstanding.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { kindOf } from '../kinds/index.ts';
import { periodBefore } from '../kinds/shared/period-before.ts';
import { allFields } from './all-fields.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import type { FormScope } from './form-scope.ts';
import { inputKey } from './input-key.ts';
import { shownText } from './shown-text.ts';

/**
 * Whether an item can be answered with "unchanged": its kind carries forward, last period said something, and that is all
 * that is asked for now (C8). One that is answered already needs no such answer.
 */
export function canBeUnchanged(asked: AskedItem): boolean {
  const { item, answer, context } = asked;
  if (!isOutstanding(answer) || isReturned(answer) || !kindOf(item).carriesForward) return false;
  if (!context.historyPeriods.includes(periodBefore(context))) return false;
  const texts = allFields(asked).map((field) => ({ field, text: shownText(asked, field) }));
  return (
    texts.some(({ text }) => text !== '') && texts.every(({ field, text }) => !field.required || text !== '')
  );
}

/** What is sent for a person's items that are the same as last period: those named, or all that can be. */
export function unchangedInputs(scope: FormScope & { readonly items?: readonly string[] | undefined }): {
  readonly items: readonly string[];
  readonly inputs: FormInputs;
} {
  const same = askedItems(scope).filter(
    (asked) => (scope.items === undefined || scope.items.includes(asked.item.id)) && canBeUnchanged(asked),
  );
  const inputs = same.flatMap((asked) =>
    asked.fields.map((field) => [inputKey(asked.item.id, field.id), shownText(asked, field)] as const),
  );
  return { items: same.map(({ item }) => item.id), inputs: Object.fromEntries(inputs) };
}
