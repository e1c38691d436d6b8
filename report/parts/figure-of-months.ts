import type { ItemContext } from '../kinds/kind.ts';
import { isDecimalText } from '../number/decimal.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { aggregate } from './aggregate.ts';
import type { FromCell } from './from-schema.ts';
import { monthsOver } from './months-over.ts';
import { weightCell } from './weight-cell.ts';

/** A figure that is made of months, or what stands in its way. */
export interface MonthsFigure {
  /** The months that it is made of, in order. */
  readonly months: readonly PeriodId[];
  /** Undefined where a month is missing or withheld. */
  readonly value: DecimalText | undefined;
  readonly missing: readonly PeriodId[];
  /** The months whose figure may still change. */
  readonly open: readonly PeriodId[];
  /** Confidential in the other report. */
  readonly withheld: boolean;
}

/** Makes one figure of a field of what the months of another report give. Means are rounded to the field's decimals. */
export function figureOfMonths(
  field: string,
  decimals: number,
  cell: FromCell,
  context: Pick<ItemContext, 'period' | 'part' | 'taken'>,
): MonthsFigure {
  const over = monthsOver(context.period, cell.over);
  const months = cell.aggregate === 'last' ? over.slice(-1) : over;
  const names = cell.aggregate === 'weighted' ? [field, weightCell(field)] : [field];
  const figure = (name: string, month: PeriodId) => {
    const text = context.part?.(name, month);
    return text !== undefined && isDecimalText(text) ? text : undefined;
  };
  const parts = months.map((month) => ({
    value: figure(field, month),
    weight: figure(weightCell(field), month),
  }));
  const marked = (month: PeriodId, mark: 'open' | 'withheld') =>
    names.some((name) => context.taken?.periods[month]?.[mark]?.includes(name) === true);
  const withheld = months.some((month) => marked(month, 'withheld'));
  return {
    months,
    value: aggregate(parts, cell.aggregate, decimals),
    missing: months.filter((month) => names.some((name) => figure(name, month) === undefined)),
    open: months.filter((month) => marked(month, 'open')),
    withheld,
  };
}
