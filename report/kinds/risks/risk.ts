import { multiplyDecimals } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { readValue } from '../shared/read-value.ts';
import { recordKey } from '../shared/record-key.ts';
import { type RecordRow, recordRows } from '../shared/record-row.ts';
import { type RisksItem, riskColumns } from './schema.ts';

/** A risk as it was told of in one period. */
export interface Risk {
  /** The same from one period to the next. */
  readonly key: string;
  readonly label: string;
  /** Probability times impact. */
  readonly score: DecimalText | undefined;
  readonly row: RecordRow;
}

/** The risks of one period, in the owner's order. */
export function risksIn(
  { maxRecords }: RisksItem,
  textOf: (cell: string) => string | undefined,
): readonly Risk[] {
  const columns = ['risk', 'probability', 'impact', 'colour', ...riskColumns];
  return recordRows(columns, maxRecords, textOf).map((row) => ({
    key: recordKey(row, 'risk'),
    label: row['risk'] ?? '',
    score: scoreOf(row),
    row,
  }));
}

function scoreOf({ probability, impact }: RecordRow): DecimalText | undefined {
  const [p, i] = [readValue(probability), readValue(impact)];
  return p === undefined || i === undefined ? undefined : multiplyDecimals(p, i);
}
