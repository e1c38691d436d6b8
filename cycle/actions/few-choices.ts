/** More than this in one list and nobody finds anything in it. */
const choicesAtMost = 60;

/**
 * The choices that a card has room for: sections and their items, or the sections alone, of which the items can be typed.
 * @example fewChoices([{ value: 'hr', title: 'HR/HMS' }]).length //=> 1
 */
export function fewChoices<T extends { readonly value: string }>(choices: readonly T[]): readonly T[] {
  if (choices.length <= choicesAtMost) return choices;
  return choices.filter(({ value }) => !value.includes('/')).slice(0, choicesAtMost);
}
