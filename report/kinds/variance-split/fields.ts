import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatProse } from '../../number/format-prose.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { totalOf } from './total.ts';
import type { VarianceSplitItem } from './schema.ts';

/** Each part, and the total where it is not another item's; else that one's value stands beside the first part. */
export function varianceSplitFields(item: VarianceSplitItem, context: ItemContext): readonly Field[] {
  const { unit, decimals, rows, of } = item;
  const { language } = context;
  const input = { type: 'number', unit, decimals } as const;
  const total = totalOf(item, undefined, context);
  const known =
    total === undefined
      ? undefined
      : translate(language, 'requirements.splitHint', {
          value: formatProse(total, { unit, decimals, language, signed: true }),
        });
  const parts = rows.map(
    ({ id, label, optional }, index): Field => ({
      id,
      label: localText(label, language),
      input,
      required: !optional,
      ...(index === 0 && known !== undefined ? { hint: known } : {}),
    }),
  );
  if (of !== undefined) return parts;
  return [
    ...parts,
    { id: 'total', label: translate(language, 'requirements.splitTotal'), input, required: true },
  ];
}
