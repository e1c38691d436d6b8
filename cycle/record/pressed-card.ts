import { isOutstanding } from '../../report/answer/is-outstanding.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import { type AskedItem, askedItems } from '../../report/form/asked-items.ts';
import { formParts } from '../../report/form/form-parts.ts';
import type { FormScope } from '../../report/form/form-scope.ts';
import { inputKey, ticked } from '../../report/form/input-key.ts';
import { openCards } from '../../report/form/open-cards.ts';
import type { Draft } from '../ports/report-store.ts';

/** A pressed card that asks for some of the fields of an item. */
export interface PressedCard {
  readonly asked: AskedItem;
  /** What was typed in this card, over what is kept of the item's others: they are delivered together. */
  readonly inputs: FormInputs;
  /** What is kept is older than what is stored, so it is left out, and waits on. */
  readonly leavesKept: boolean;
  /** The form to fill in next, while there is one; undefined when the item can be delivered. */
  readonly next?: number;
}

/**
 * What a pressed card is to an item that is asked for over several; undefined for a card with whole items, and for one that
 * says nothing of it.
 */
export function pressedCard(
  scope: FormScope,
  pressed: { readonly part: number; readonly inputs: FormInputs },
  kept: Draft | undefined,
): PressedCard | undefined {
  const { part, inputs } = pressed;
  const parts = formParts(askedItems(scope));
  const asked = parts[part - 1]?.[0];
  if (asked?.slice === undefined) return undefined;
  const isOwn = (name: string): boolean => name.startsWith(`${asked.item.id}/`);
  if (!Object.keys(inputs).some(isOwn)) return undefined;
  const before = Object.entries(kept?.inputs ?? {}).filter(([name]) => isOwn(name));
  if (!isOutstanding(asked.answer)) {
    const leavesKept = before.length > 0 && (kept?.savedAt ?? '') < (scope.record.savedAt ?? '');
    return { asked, inputs: leavesKept ? inputs : { ...Object.fromEntries(before), ...inputs }, leavesKept };
  }
  const all = { ...Object.fromEntries(before), ...inputs };
  const open = openCards(parts, part, all);
  const isNothing = (['nil', 'not-applicable'] as const).some(
    (state) => ticked(all, inputKey(asked.item.id, state)) === true,
  );
  const next = isNothing ? undefined : (open.find((number) => number > part) ?? open[0]);
  return { asked, inputs: all, leavesKept: false, ...(next === undefined ? {} : { next }) };
}
