import type { FormInputs } from '../conversation/card-action.ts';
import { inputKey } from './input-key.ts';
import type { FormItem } from './section-form.ts';

/**
 * The inputs in which something else was typed than what is stored, each with the stored text; how blanks are written is no
 * difference.
 * @example differences(stored, { 'fte/fte': '48' }) //=> { 'fte/fte': '47,5' }
 */
export function differences(
  stored: readonly FormItem[],
  typed: FormInputs,
): Readonly<Record<string, string>> {
  const differing: Record<string, string> = {};
  const compare = (key: string, text: string): void => {
    const own = typed[key];
    if (own !== undefined && plain(own) !== plain(text)) differing[key] = text;
  };
  for (const { id, fields, comment } of stored) {
    for (const { field, text } of fields) compare(inputKey(id, field.id), text);
    compare(inputKey(id, 'comment'), comment.text);
  }
  return differing;
}

function plain(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
