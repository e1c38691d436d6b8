import { type RecordRow, recordRows } from '../shared/record-row.ts';
import type { DecisionsItem } from './schema.ts';

/** The decisions of one period's list, in the owner's order, each with a key of date, body and case number. */
export function decisionsIn(
  { maxRecords }: DecisionsItem,
  textOf: (cell: string) => string | undefined,
): readonly RecordRow[] {
  return recordRows(['date', 'body', 'case', 'text'], maxRecords, textOf).map((row) => ({
    ...row,
    key: [row['date'], row['body'], row['case']].filter((text) => text !== undefined).join(' '),
  }));
}
