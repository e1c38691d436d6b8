import type { ItemAnswer } from '../answer/item-answer.ts';

/** One item as answered, or what is wrong by input (`item/field`). */
export type ItemReading =
  | { readonly ok: true; readonly answer: ItemAnswer }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };
