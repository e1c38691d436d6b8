import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatNumber } from '../../number/format-number.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import type { BudgetUseItem } from './schema.ts';

/** The accounts so far of each row that has no formula. */
export function budgetUseFields(item: BudgetUseItem, context: ItemContext): readonly Field[] {
  const { unit, decimals } = item;
  const { language } = context;
  const print = (value: DecimalText) => formatNumber(value, { decimals, language });
  return item.rows
    .filter((row) => row.formula === undefined)
    .map((row) => {
      const previous = previousValueThisYear(context, (period) => readValue(context.history(row.id, period)));
      const budget = context.plan('annualBudget', row.id);
      const sign = signOf({ unit, sign: row.sign });
      return {
        id: row.id,
        label: localText(row.label, language),
        input: { type: 'number', unit, decimals, sign, previous: previous?.value },
        required: true,
        hint: hint(
          previousText(previous, print, context),
          budget && translate(language, 'kinds.hintAnnualBudget', { value: print(budget) }),
        ),
      };
    });
}
