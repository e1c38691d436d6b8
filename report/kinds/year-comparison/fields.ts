import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import { isStarted } from '../shared/started.ts';
import { columnPeriods } from './columns.ts';
import type { YearComparisonItem, YearComparisonRow } from './schema.ts';

/** The year so far of each row that has no formula. */
export function yearComparisonFields(item: YearComparisonItem, context: ItemContext): readonly Field[] {
  return item.rows
    .filter((row) => row.formula === undefined && isStarted(row, context.period))
    .map((row) => fieldOf(row, context));
}

function fieldOf(row: YearComparisonRow, context: ItemContext): Field {
  const { language, period } = context;
  const { unit, decimals } = row;
  const valueIn = (earlier: typeof period) => readValue(context.history(row.id, earlier));
  const print = (value: DecimalText) => formatValue(value, { unit, decimals, language });
  const previous = previousValueThisYear(context, valueIn);
  const lastYear = valueIn(columnPeriods(period).lastYear);
  return {
    id: row.id,
    label: translate(language, 'kinds.fieldYearToDate', { line: localText(row.label, language) }),
    input: { type: 'number', unit, decimals, sign: signOf(row), previous: previous?.value },
    required: !row.optional,
    hint: hint(
      previousText(previous, print, context),
      lastYear && translate(language, 'kinds.hintLastYear', { value: print(lastYear) }),
    ),
  };
}
