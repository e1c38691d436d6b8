import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { inputKey } from './input-key.ts';
import type { FormItem } from './section-form.ts';
import { someNames } from './some-names.ts';

/** Five names, and how many more there are. */
const namedAtMost = 6;

/**
 * Names the inputs given (`item/field`) as a form labels them, in its order.
 * @example namesOfInputs(items, ['sick-leave/short'], 'nb') //=> 'Korttidsfravær (under 16 dager)'
 */
export function namesOfInputs(
  items: readonly FormItem[],
  keys: readonly string[],
  language: Language,
): string {
  const names = items.flatMap(({ id, title, fields }) => [
    ...fields.filter(({ field }) => keys.includes(inputKey(id, field.id))).map(({ field }) => field.label),
    ...(keys.includes(inputKey(id, 'comment'))
      ? [translate(language, 'form.comment-on', { item: title })]
      : []),
  ]);
  return someNames(names, namedAtMost, language);
}
