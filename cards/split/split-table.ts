import type { AnswerTable } from '../../report/conversation/answer.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity } from './part-capacity.ts';

/**
 * Parts a table with many rows into several, each with the headings; one for no table at all.
 * @param taken how much of the first part is taken already.
 */
export function splitTable(
  table: AnswerTable | undefined,
  taken: number,
): readonly (AnswerTable | undefined)[] {
  if (table === undefined) return [undefined];
  const size = (row: AnswerTable['rows'][number]): number => entrySize(row) + row.cells.length * cellLayout;
  return packParts(table.rows, size, partCapacity, taken).map((rows) => ({ ...table, rows }));
}

/** What a cell takes besides its text. */
const cellLayout = 140;
