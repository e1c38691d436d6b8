import type { CellTexts } from '../../answer/item-answer.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';

/**
 * The name of a month's figure among an item's fields.
 * @example monthField('sick-leave', '2019-01') //=> 'sick-leave.2019-01'
 */
export function monthField(row: string, month: PeriodId): string {
  return `${row}.${month}`;
}

/** A row's figure of a month: as answered now, or as the newest earlier report gave it; undefined where none did. */
export function monthValue(
  row: string,
  month: PeriodId,
  cells: CellTexts,
  context: Pick<ItemContext, 'history' | 'historyPeriods'>,
): DecimalText | undefined {
  const field = monthField(row, month);
  const now = readValue(cells[field]);
  if (now !== undefined) return now;
  for (const period of context.historyPeriods.toReversed()) {
    const then = readValue(context.history(field, period));
    if (then !== undefined) return then;
  }
  return undefined;
}
