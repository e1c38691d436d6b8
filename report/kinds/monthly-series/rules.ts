import { toDecimalText } from '../../number/decimal.ts';
import type { Ruled } from '../ruled.ts';
import type { MonthlySeriesItem } from './schema.ts';

/** The rule of each row that has one. */
export function monthlySeriesRules(item: MonthlySeriesItem): readonly Ruled[] {
  return item.rows.flatMap((row, index): readonly Ruled[] => {
    const { status, unit, decimals, direction, targets = [] } = row;
    if (status === undefined) return [];
    const target = row.target === undefined ? undefined : toDecimalText(row.target);
    const subject = {
      unit,
      decimals,
      direction,
      target,
      targets: [
        ...(target === undefined ? [] : [{ value: target }]),
        ...targets.map(({ from, target: value }) => ({ value: toDecimalText(value), from })),
      ],
      hasBaseline: false,
    };
    const planned = { cell: row.id, targets: ['target'] };
    return [{ path: ['rows', index, 'status'], rule: status, subject, planned }];
  });
}
