import type { RecordsBlock } from '../../value/block.ts';

/** A column of a records block, and what it says of each thing. */
export interface RecordsColumn<T> {
  readonly id: string;
  readonly label: string;
  readonly text: (thing: T) => string | undefined;
}

/** Puts things into a records block, a line for each; a column that says nothing of any of them is left out. */
export function recordsOf<T>(things: readonly T[], columns: readonly RecordsColumn<T>[]): RecordsBlock {
  const telling = columns.filter(({ text }) => things.some((thing) => text(thing) !== undefined));
  return {
    type: 'records',
    columns: telling.map(({ id, label }) => ({ id, label })),
    records: things.map((thing) => telling.map(({ text }) => text(thing) ?? '')),
  };
}
