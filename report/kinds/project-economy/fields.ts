import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatNumber } from '../../number/format-number.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValue } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import type { EconomyColumn, ProjectEconomyItem } from './schema.ts';

/** A figure for each row without a formula in each column without one, row by row. */
export function projectEconomyFields(item: ProjectEconomyItem, context: ItemContext): readonly Field[] {
  const columns = item.columns.filter(({ formulas }) => formulas === undefined);
  return item.rows
    .filter(({ formula }) => formula === undefined)
    .flatMap((row) => columns.map((column) => fieldOf(item, row, column, context)));
}

function fieldOf(
  { unit, decimals }: ProjectEconomyItem,
  row: ProjectEconomyItem['rows'][number],
  column: EconomyColumn,
  context: ItemContext,
): Field {
  const { language } = context;
  const id = `${row.id}.${column.id}`;
  const previous = previousValue(context, (period) => readValue(context.history(id, period)));
  const print = (value: DecimalText) => formatNumber(value, { decimals, language });
  const last = column.carry ? lastPeriodText(id, context) : undefined;
  return {
    id,
    label: translate(language, 'projects.cellOf', {
      row: localText(row.label, language),
      column: localText(column.label, language),
    }),
    input: {
      type: 'number',
      unit,
      decimals,
      sign: signOf({ unit, sign: column.sign }),
      previous: previous?.value,
    },
    required: !column.optional,
    hint: previousText(previous, print, context),
    prefill: last === undefined ? {} : { [id]: last },
  };
}
