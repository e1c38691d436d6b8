import type { FormInputs } from '../conversation/card-action.ts';
import { allFields } from '../form/all-fields.ts';
import type { AskedItem } from '../form/asked-items.ts';
import { inputKey } from '../form/input-key.ts';
import { hasComment } from '../form/has-comment.ts';
import { offersComment } from '../form/offers-comment.ts';
import { shownText } from '../form/shown-text.ts';
import { kindOf } from '../kinds/index.ts';

/** A text that a person has not written yet. */
export interface EmptyText {
  /** The name of its input. */
  readonly key: string;
  readonly item: string;
  /** It is about the item's own figures; otherwise about those around it. */
  readonly own: boolean;
  readonly atMost: number;
}

const commentAtMost = 4000;

/** Whether figures are asked for in an item. */
export function asksFigures(asked: Pick<AskedItem, 'fields' | 'slice'>): boolean {
  return allFields(asked).some(({ input }) => input.type === 'number');
}

/** The comments and texts of items that stand empty: only those are ever filled, so nothing that was typed is lost. */
export function emptyTexts(asked: readonly AskedItem[], inputs: FormInputs): readonly EmptyText[] {
  return asked.flatMap((each): readonly EmptyText[] => {
    const { item, fields, answer } = each;
    const own = asksFigures(each);
    const comment = inputKey(item.id, 'comment');
    if (own && offersComment(each)) {
      if (!hasComment(each)) return [];
      const text = inputs[comment] ?? answer?.comment ?? '';
      return text.trim() === '' ? [{ key: comment, item: item.id, own, atMost: commentAtMost }] : [];
    }
    return fields.flatMap((field): readonly EmptyText[] => {
      if (field.id !== kindOf(item).reasonField || field.input.type !== 'text') return [];
      const key = inputKey(item.id, field.id);
      const text = inputs[key] ?? shownText(each, field);
      return text.trim() === '' ? [{ key, item: item.id, own, atMost: field.input.maxLength }] : [];
    });
  });
}
