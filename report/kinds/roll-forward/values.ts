import { addDecimals, compareDecimals, toDecimalText } from '../../number/decimal.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemContext } from '../kind.ts';

export const rollForwardRows = ['opening', 'movement', 'closing', 'limit', 'unused'] as const;

export type RollForwardRow = (typeof rollForwardRows)[number];

export type RollForwardValues = Readonly<Record<RollForwardRow, DecimalText | undefined>>;

/**
 * Computes a period's balance. A negative closing balance is drawn from the limit, a positive one leaves it whole.
 * Without an opening balance or a movement there is no closing balance.
 */
export function rollForwardValues(
  movement: DecimalText | undefined,
  period: PeriodId,
  context: ItemContext,
): RollForwardValues {
  const opening = context.plan('opening', 'balance', period);
  const limit = context.plan('limit', 'credit', period);
  const closing =
    opening === undefined || movement === undefined ? undefined : addDecimals(opening, movement);
  return { opening, movement, closing, limit, unused: unusedOf(limit, closing) };
}

function unusedOf(limit: DecimalText | undefined, closing: DecimalText | undefined): DecimalText | undefined {
  if (limit === undefined || closing === undefined) return undefined;
  return compareDecimals(closing, toDecimalText('0')) < 0 ? addDecimals(limit, closing) : limit;
}
