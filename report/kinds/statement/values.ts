import { parseFormula } from '../../formula/parse-formula.ts';
import { evaluateRows } from '../../formula/evaluate-rows.ts';
import { divideDecimals, multiplyDecimals, subtractDecimals, toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import type { StatementColumn } from './columns.ts';
import type { StatementItem, StatementLine } from './schema.ts';

const zero = toDecimalText('0');

/** How many decimals a share of the annual budget has. */
export const shareDecimals = 1;

/** Values by line id, for each column. */
export type StatementValues = Readonly<Record<StatementColumn, ReadonlyMap<string, DecimalText>>>;

/**
 * Computes all columns of a statement for one period: subtotals from their own column's leaves, and each variance from
 * its line's own actual and budget. `entered` gives what was answered, by `line.month`, `line.yearToDate` and `line.forecast`.
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
  const annualBudget = planned('annualBudget');
  const forecast = actual('forecast');
  return {
    month,
    monthBudget,
    monthVariance: variances(item, month, monthBudget),
    yearToDate,
    yearToDateBudget,
    yearToDateVariance: variances(item, yearToDate, yearToDateBudget),
    annualBudget,
    forecast,
    forecastVariance: variances(item, forecast, annualBudget),
    share: shares(item, yearToDate, annualBudget),
  };
}

function variances(
  item: StatementItem,
  actual: ReadonlyMap<string, DecimalText>,
  budget: ReadonlyMap<string, DecimalText>,
): ReadonlyMap<string, DecimalText> {
  const found = new Map<string, DecimalText>();
  for (const line of item.lines) {
    const known = actual.has(line.id) || budget.has(line.id);
    const nothing = known && mayBeBlank(item, line) ? zero : undefined;
    const value = actual.get(line.id) ?? nothing;
    const planned = budget.get(line.id) ?? nothing;
    if (value !== undefined && planned !== undefined) found.set(line.id, favourable(line, value, planned));
  }
  return found;
}

/** Per cent of the annual budget, rounded as printed, since a quotient need not end. */
function shares(
  item: StatementItem,
  used: ReadonlyMap<string, DecimalText>,
  budget: ReadonlyMap<string, DecimalText>,
): ReadonlyMap<string, DecimalText> {
  const found = new Map<string, DecimalText>();
  for (const line of item.lines) {
    const whole = budget.get(line.id);
    const part = used.get(line.id) ?? (mayBeBlank(item, line) ? zero : undefined);
    if (part === undefined || whole === undefined || whole === zero) continue;
    found.set(line.id, divideDecimals(multiplyDecimals(part, toDecimalText('100')), whole, shareDecimals));
  }
  return found;
}

/** A blank counts as nothing in a line that may be left blank, and in a sum of such lines alone. */
function mayBeBlank(item: StatementItem, { optional, formula }: StatementLine): boolean {
  if (formula === undefined) return optional;
  const parsed = parseFormula(formula);
  return (
    parsed.ok &&
    parsed.formula.terms.every(({ name }) => {
      const part = item.lines.find(({ id }) => id === name);
      return part !== undefined && mayBeBlank(item, part);
    })
  );
}

/** Positive is good for the result whatever the line: more revenue than budget, or less cost. */
function favourable(line: StatementLine, actual: DecimalText, budget: DecimalText): DecimalText {
  const isCost = line.class === 'cost' || line.class === 'contra-cost';
  return isCost ? subtractDecimals(budget, actual) : subtractDecimals(actual, budget);
}
