import { evaluateRows } from '../../formula/evaluate-rows.ts';
import type { CellTexts } from '../../answer/item-answer.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import { startedRows } from '../shared/started.ts';
import type { IndicatorsItem } from './schema.ts';

/** Values of the rows by row id; a row without a value is not there. */
export type RowValues = ReadonlyMap<string, DecimalText>;

/** This period's values: leaves as answered, the rest by formula. */
export function currentValues(item: IndicatorsItem, texts: CellTexts, period: PeriodId): RowValues {
  return evaluateRows(startedRows(item.rows, period), (id) => readValue(texts[id]));
}

/** Gives an earlier period's values, read once for all rows that look at it. */
export function pastValuesOf(item: IndicatorsItem, context: ItemContext): (period: PeriodId) => RowValues {
  const past = new Map<PeriodId, RowValues>();
  return (period) => {
    const values =
      past.get(period) ??
      evaluateRows(startedRows(item.rows, period), (id) => readValue(context.history(id, period)));
    past.set(period, values);
    return values;
  };
}
