import { isOutstanding } from '../answer/is-outstanding.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
import type { ItemCard } from './section-form.ts';

/** Says which of an item's cards form number `part` of a section is, and what becomes of it; nothing where it is the only one. */
export function itemCard(
  { slice, fields, answer }: AskedItem,
  part: number,
  language: Language,
): { readonly card?: ItemCard } {
  const first = fields[0];
  if (slice === undefined || first === undefined) return {};
  const { card, of, whole } = slice;
  const from = whole.indexOf(first) + 1;
  const values = { card, of, from, to: from + fields.length - 1, total: whole.length };
  const key = isOutstanding(answer) ? 'form.card-open' : 'form.card-stored';
  return {
    card: {
      text: translate(language, key, values),
      ...(card > 1 ? { previous: part - 1 } : {}),
      ...(card < of ? { next: part + 1 } : {}),
    },
  };
}
