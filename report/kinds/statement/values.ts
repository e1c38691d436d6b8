import { evaluateRows } from '../../formula/evaluate-rows.ts';
import { subtractDecimals } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import type { StatementColumn } from './columns.ts';
import type { StatementItem, StatementLine } from './schema.ts';

/** Values by line id, for each column. */
export type StatementValues = Readonly<Record<StatementColumn, ReadonlyMap<string, DecimalText>>>;

/**
 * Computes all columns of a statement for one period: subtotals from their own column's leaves, and each variance from
 * its line's own actual and budget. `entered` gives what was answered, by `line.month` and `line.yearToDate`.
 */
export function statementValues(
  item: StatementItem,
  period: PeriodId,
  entered: (cell: string) => string | undefined,
  context: ItemContext,
): StatementValues {
  const actual = (column: string) =>
    evaluateRows(item.lines, (line) => readValue(entered(`${line}.${column}`)));
  const planned = (measure: string) =>
    evaluateRows(item.lines, (line) => context.plan(measure, line, period));
  const month = actual('month');
  const monthBudget = planned('budget');
  const yearToDate = actual('yearToDate');
  const yearToDateBudget = planned('budgetToDate');
  return {
    month,
    monthBudget,
    monthVariance: variances(item, month, monthBudget),
    yearToDate,
    yearToDateBudget,
    yearToDateVariance: variances(item, yearToDate, yearToDateBudget),
    annualBudget: planned('annualBudget'),
  };
}

function variances(
  item: StatementItem,
  actual: ReadonlyMap<string, DecimalText>,
  budget: ReadonlyMap<string, DecimalText>,
): ReadonlyMap<string, DecimalText> {
  const found = new Map<string, DecimalText>();
  for (const line of item.lines) {
    const value = actual.get(line.id);
    const planned = budget.get(line.id);
    if (value !== undefined && planned !== undefined) found.set(line.id, favourable(line, value, planned));
  }
  return found;
}

/** Positive is good for the result whatever the line: more revenue than budget, or less cost. */
function favourable(line: StatementLine, actual: DecimalText, budget: DecimalText): DecimalText {
  const isCost = line.class === 'cost' || line.class === 'contra-cost';
  return isCost ? subtractDecimals(budget, actual) : subtractDecimals(actual, budget);
}
