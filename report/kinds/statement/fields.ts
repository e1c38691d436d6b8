import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatNumber } from '../../number/format-number.ts';
import { lastMonthOf } from '../../period/period.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { hint } from '../shared/hint.ts';
import { previousText } from '../shared/previous-text.ts';
import { previousValue, previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { signOf } from '../shared/sign.ts';
import { type EnteredColumn, enteredColumns } from './columns.ts';
import { confidenceFields } from './confidence.ts';
import { withEntities } from './entities.ts';
import type { StatementItem, StatementLine } from './schema.ts';
import { isAsked } from './shown-columns.ts';

/** The month, the year to date and the forecast of each line that has no formula, as far as they are asked, line by line. */
export function statementFields(definition: StatementItem, context: ItemContext): readonly Field[] {
  const item = withEntities(definition);
  const columns = enteredColumns.filter((column) => isAsked(item, column));
  return [
    ...item.lines
      .filter((line) => line.formula === undefined)
      .flatMap((line) => columns.map((column) => fieldOf(item, line, column, context))),
    ...confidenceFields(item, context.language),
  ];
}

const labels = {
  month: 'kinds.fieldMonth',
  yearToDate: 'kinds.fieldYearToDate',
  forecast: 'requirements.fieldForecast',
} as const;

const budgets = { month: 'budget', yearToDate: 'budgetToDate', forecast: 'annualBudget' } as const;

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
    period: periodLabel(
      item.columns.monthIs === 'last-month' ? lastMonthOf(context.period) : context.period,
      language,
      { year: false },
    ),
  };
  const lookBack = column === 'month' ? previousValue : previousValueThisYear;
  const previous = lookBack(context, (period) => readValue(context.history(id, period)));
  const budget = context.plan(budgets[column], line.id);
  const { unit, decimals } = item;
  const print = (value: DecimalText) => formatNumber(value, { decimals, language });
  return {
    id,
    label: translate(language, labels[column], label),
    input: {
      type: 'number',
      unit,
      decimals,
      sign: signOf({ unit, sign: line.sign }),
      previous: previous?.value,
    },
    required: !line.optional,
    hint: hint(
      previousText(previous, print, context),
      budget && translate(language, 'kinds.hintBudget', { value: print(budget) }),
    ),
  };
}
