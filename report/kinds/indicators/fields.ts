import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { stockDateLabel } from '../../period/stock-date-label.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { asOfText } from '../shared/as-of-text.ts';
import { choiceField, reasonField } from '../shared/choice-fields.ts';
import { dataPeriod } from '../shared/data-period.ts';
import { hint } from '../shared/hint.ts';
import { isDiscretionary } from '../shared/is-discretionary.ts';
import { laggedLabel } from '../shared/lagged-label.ts';
import { previousText } from '../shared/previous-text.ts';
import { type Previous, previousValue } from '../shared/previous-value.ts';
import { signOf } from '../shared/sign.ts';
import { isStarted } from '../shared/started.ts';
import { pastValuesOf } from './row-values.ts';
import type { IndicatorRow, IndicatorsItem } from './schema.ts';
import { targetOf } from './target.ts';
import { targetText } from './target-text.ts';

/**
 * A number for each row that has no formula, with its last value and its target beside it; and the colour with its reason
 * where that is left to a person.
 */
export function indicatorsFields(item: IndicatorsItem, context: ItemContext): readonly Field[] {
  const { language, period } = context;
  const pastOf = pastValuesOf(item, context);
  return item.rows
    .filter((row) => row.formula === undefined && isStarted(row, period))
    .flatMap((row): readonly Field[] => {
      const previous = previousValue(context, (earlier) => pastOf(earlier).get(row.id));
      const target = targetOf(row, period, context);
      const label = laggedLabel(row, context);
      const figure: Field = {
        id: row.id,
        label,
        input: {
          type: 'number',
          unit: row.unit,
          decimals: row.decimals,
          sign: signOf(row),
          previous: previous?.value,
        },
        required: !row.optional,
        hint: hint(
          lastValue(item, row, previous, context),
          target && targetText(row, target, language),
          item.window?.stockOn && asOfText(stockDateLabel(period, language), language),
        ),
      };
      if (!isDiscretionary(row.status, dataPeriod(period, row.dataLag))) return [figure];
      return [
        figure,
        choiceField(row.id, label, language, !row.optional),
        reasonField(row.id, label, language, !row.optional),
      ];
    });
}

function lastValue(
  item: IndicatorsItem,
  row: IndicatorRow,
  previous: Previous<DecimalText> | undefined,
  context: ItemContext,
): string | undefined {
  const { language } = context;
  const { unit, decimals } = row;
  const print = (value: DecimalText) => formatValue(value, { unit, decimals, language });
  if (previous === undefined || item.window?.stockOn === undefined) {
    return previousText(previous, print, context);
  }
  const date = stockDateLabel(previous.period, language);
  return translate(language, 'kinds.hintStock', { date, value: print(previous.value) });
}
