import { toDecimalText } from '../../number/decimal.ts';
import type { Ruled } from '../ruled.ts';
import type { IndicatorsItem } from './schema.ts';

/** The rule of each row that has one. A target that only the plan gives is not known here. */
export function indicatorsRules(item: IndicatorsItem): readonly Ruled[] {
  return item.rows.flatMap(({ status, unit, decimals, direction, target }, index) =>
    status === undefined
      ? []
      : [
          {
            path: ['rows', index, 'status'],
            rule: status,
            subject: {
              unit,
              decimals,
              direction,
              target: target === undefined ? undefined : toDecimalText(target),
            },
          },
        ],
  );
}
