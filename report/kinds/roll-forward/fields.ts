import { translate } from '../../messages/translate.ts';
import { formatNumber } from '../../number/format-number.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastDayLabel } from '../../period/last-day-label.ts';
import { asOfText } from '../shared/as-of-text.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import { rowLabel } from './row-label.ts';
import type { RollForwardItem } from './schema.ts';

/** The movement; the rest comes from the plan or is computed. */
export function rollForwardFields(item: RollForwardItem, context: ItemContext): readonly Field[] {
  const { unit, decimals } = item;
  const { language } = context;
  const print = (value: DecimalText) => formatNumber(value, { decimals, language });
  const opening = context.plan('opening', 'balance');
  const previous = previousValueThisYear(context, (period) => readValue(context.history('movement', period)));
  return [
    {
      id: 'movement',
      label: rowLabel(item, 'movement', language),
      input: { type: 'number', unit, decimals, sign: signOf(item), previous: previous?.value },
      required: true,
      hint: hint(
        previousText(previous, print, context),
        opening && translate(language, 'kinds.hintOpening', { value: print(opening) }),
        asOfText(lastDayLabel(context.period, language), language),
      ),
    },
  ];
}
