import type { ItemAnswer } from '../../answer/item-answer.ts';
import { multiplyDecimals, divideDecimals } from '../../number/decimal.ts';
import { scaleOf } from '../../number/unit-family.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import { partsOf } from './source.ts';
import type { VarianceSplitItem } from './schema.ts';

/** Enough for kroner seen as millions, and for six decimals of those. */
const exactDecimals = 12;

/** What is split: the named cell of the other item in this one's scale, or what was entered. */
export function totalOf(
  { of, unit }: VarianceSplitItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): DecimalText | undefined {
  if (of === undefined) return readValue(answer?.cells['total']);
  const { item, row, column } = partsOf(of);
  const cells = context.item?.(item)?.cells ?? [];
  const cell = cells.find((one) => one.id === row && one.column === column && one.period === context.period);
  if (cell?.value === undefined) return undefined;
  return divideDecimals(multiplyDecimals(cell.value, scaleOf(cell.unit)), scaleOf(unit), exactDecimals);
}
