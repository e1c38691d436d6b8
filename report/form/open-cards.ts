import type { FormInputs } from '../conversation/card-action.ts';
import type { AskedItem } from './asked-items.ts';
import { inputsOfCard } from './inputs-of-card.ts';

/**
 * The numbers of the cards of a section, from 1, that ask for other fields of the item on card `part` and that nobody has
 * filled in: no input of theirs is in what was typed or kept.
 */
export function openCards(
  parts: readonly (readonly AskedItem[])[],
  part: number,
  inputs: FormInputs,
): readonly number[] {
  const item = parts[part - 1]?.[0]?.item.id;
  return parts.flatMap((asked, index) => {
    const isOther = index + 1 !== part && asked.some((each) => each.slice && each.item.id === item);
    const isOpen = asked.every((each) => inputsOfCard(each).every((name) => inputs[name] === undefined));
    return isOther && isOpen ? [index + 1] : [];
  });
}
