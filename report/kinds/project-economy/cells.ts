import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Cell } from '../../value/cell.ts';
import type { Override } from '../../status/status.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { previousValue } from '../shared/previous-value.ts';
import type { ProjectEconomyItem } from './schema.ts';
import { type EconomyValues, economyValues } from './values.ts';

/** A cell for each row and column, row by row, with what it was last time. */
export function economyCells(
  item: ProjectEconomyItem,
  values: EconomyValues,
  overrides: Readonly<Record<string, Override>>,
  context: ItemContext,
): readonly Cell[] {
  const { unit, decimals } = item;
  const { language, period } = context;
  return item.rows.flatMap((row) =>
    item.columns.map((column) => {
      const previous = previousValue(context, (earlier) =>
        economyValues(item, (cell) => context.history(cell, earlier))
          .get(column.id)
          ?.get(row.id),
      );
      return makeCell(
        {
          item: item.id,
          id: row.id,
          column: column.id,
          period,
          label: translate(language, 'projects.cellOf', {
            row: localText(row.label, language),
            column: localText(column.label, language),
          }),
          value: values.get(column.id)?.get(row.id),
          unit,
          decimals,
          source: row.formula === undefined && column.formulas === undefined ? 'entered' : 'computed',
          direction: column.direction,
          rule: column.status,
          override: column.status === undefined ? undefined : overrides[row.id],
          previous,
          headline: row.headline && column.status !== undefined,
        },
        context,
      );
    }),
  );
}
