import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatNumber } from '../../number/format-number.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValue, previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import type { StatementItem, StatementLine } from './schema.ts';

type EnteredColumn = 'month' | 'yearToDate';

/** The month and the year to date of each line that has no formula, line by line. */
export function statementFields(item: StatementItem, context: ItemContext): readonly Field[] {
  const entered: readonly EnteredColumn[] = ['month', 'yearToDate'];
  const columns = entered.filter((column) => item.columns[column]);
  return item.lines
    .filter((line) => line.formula === undefined)
    .flatMap((line) => columns.map((column) => fieldOf(item, line, column, context)));
}

function fieldOf(
  item: StatementItem,
  line: StatementLine,
  column: EnteredColumn,
  context: ItemContext,
): Field {
  const { language } = context;
  const id = `${line.id}.${column}`;
  const label = {
    line: localText(line.label, language),
    period: periodLabel(context.period, language, { year: false }),
  };
  const lookBack = column === 'month' ? previousValue : previousValueThisYear;
  const previous = lookBack(context, (period) => readValue(context.history(id, period)));
  const budget = context.plan(column === 'month' ? 'budget' : 'budgetToDate', line.id);
  const { unit, decimals } = item;
  const print = (value: DecimalText) => formatNumber(value, { decimals, language });
  return {
    id,
    label:
      column === 'month'
        ? translate(language, 'kinds.fieldMonth', label)
        : translate(language, 'kinds.fieldYearToDate', label),
    input: {
      type: 'number',
      unit,
      decimals,
      sign: signOf({ unit, sign: line.sign }),
      previous: previous?.value,
    },
    required: true,
    hint: hint(
      previousText(previous, print, context),
      budget && translate(language, 'kinds.hintBudget', { value: print(budget) }),
    ),
  };
}
