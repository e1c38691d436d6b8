import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One line of a table: its number in the file, from 1, and its cells as text without spaces around them. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [';', '\t', ','] as const;

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/**
 * Reads comma-separated text as spreadsheets write it: with `;`, tab or `,` between cells, with or without quotes and a byte
 * order mark. Empty lines are left out. Gives what the reader could not make sense of as `problem`.
 * @example csvRows('a;b\n1,5;2') //=> { ok: true, rows: [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1,5', '2'] }] }
 */
export function csvRows(
  text: string,
):
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly problem: string } {
  try {
    const records = recordsSchema.parse(
      parse(text, {
        delimiter: separatorOf(text),
        bom: true,
        info: true,
        trim: true,
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
      }),
    );
    return { ok: true, rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (cause) {
    if (cause instanceof CsvError) return { ok: false, problem: cause.message };
    throw cause;
  }
}

/** The separator that the first line has most of; a decimal comma in it would not outnumber them. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const counts = separators.map((separator) => first.split(separator).length - 1);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}
