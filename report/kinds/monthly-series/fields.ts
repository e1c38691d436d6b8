import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import { previousPeriod } from '../../period/period.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { monthField, monthValue } from './month-values.ts';
import { monthsAsked } from './months-asked.ts';
import type { MonthlySeriesItem } from './schema.ts';
import { targetOf } from './target.ts';

/** A number for each row and each month that no earlier report gave, with the same month last year and the target beside it. */
export function monthlySeriesFields(item: MonthlySeriesItem, context: ItemContext): readonly Field[] {
  const { language } = context;
  return item.rows.flatMap((row) =>
    monthsToAsk(row.id, item.dataLag, context).map((month): Field => {
      const { unit, decimals } = row;
      const print = (value: Parameters<typeof formatValue>[0]) =>
        formatValue(value, { unit, decimals, language });
      const before = previousPeriod(month);
      const lastYear = previousPeriod(month, 12);
      const known = monthValue(row.id, lastYear, {}, context);
      const previous = monthValue(row.id, before, {}, context);
      const target = targetOf(row, month, context);
      const names = { row: localText(row.label, language), period: periodLabel(month, language) };
      return {
        id: monthField(row.id, month),
        label: translate(language, 'kinds.monthOfRow', names),
        input: { type: 'number', unit, decimals, ...(previous === undefined ? {} : { previous }) },
        required: !row.optional,
        hint: hint(
          known && previousText({ period: lastYear, value: known }, print, context),
          target && translate(language, 'kinds.hintTarget', { target: print(target) }),
        ),
      };
    }),
  );
}

function monthsToAsk(row: string, lag: number, context: ItemContext) {
  return monthsAsked(context.period, lag).filter(
    (month) => monthValue(row, month, {}, context) === undefined,
  );
}
