import type { AskedItem } from './asked-items.ts';
import { hasComment } from './has-comment.ts';
import { inputKey } from './input-key.ts';

/**
 * The names of the inputs that one card has for an item, without its ticks.
 * @example inputsOfCard(asked) //=> ['sick-leave/short', 'sick-leave/long', 'sick-leave/comment']
 */
export function inputsOfCard(asked: AskedItem): readonly string[] {
  const names = asked.fields.map(({ id }) => id);
  return [...names, ...(hasComment(asked) ? ['comment'] : [])].map((name) => inputKey(asked.item.id, name));
}
