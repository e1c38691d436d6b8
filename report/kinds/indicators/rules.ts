import { toDecimalText } from '../../number/decimal.ts';
import type { Ruled } from '../ruled.ts';
import { yearRuled } from '../shared/year-ruled.ts';
import type { IndicatorsItem } from './schema.ts';

/** The rule of each row that has one. A target that only the plan gives is not known here. */
export function indicatorsRules(item: IndicatorsItem): readonly Ruled[] {
  return item.rows.flatMap((row, index): readonly Ruled[] => {
    const { status, unit, decimals, direction, targets = [], baseline } = row;
    const ofYear = yearRuled(row, index);
    if (status === undefined) return ofYear;
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
      hasBaseline: baseline !== undefined,
    };
    const planned = { cell: row.id, targets: ['target'] };
    return [{ path: ['rows', index, 'status'], rule: status, subject, planned }, ...ofYear];
  });
}
