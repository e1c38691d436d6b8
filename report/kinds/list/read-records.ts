import type { ListItem } from './schema.ts';

/**
 * Gathers records from the cells `1.project`, `1.risk`, `2.project` …, in the order of their numbers. A record without
 * any text is left out; a column without text is empty.
 */
export function readRecords(
  item: ListItem,
  textOf: (cell: string) => string | undefined,
): readonly (readonly string[])[] {
  const numbers = Array.from({ length: item.maxRecords }, (_, index) => index + 1);
  return numbers
    .map((number) => item.columns.map((column) => textOf(`${number}.${column.id}`) ?? ''))
    .filter((record) => record.some((text) => text.trim() !== ''));
}
