import type { Cell } from './cell.ts';

/**
 * What an item shows, free of any output format. Cards and documents print these few shapes, so that a new kind of
 * item needs no new printing code.
 */
export type Block = TableBlock | TextBlock | RecordsBlock | NotesBlock;

export type TableCell =
  | { readonly type: 'value'; readonly cell: Cell }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blank' };

export interface TableRow {
  readonly label: string;
  readonly style: 'normal' | 'subtotal' | 'total' | 'memo';
  readonly cells: readonly TableCell[];
}

/** Numbers in rows and columns. `group` puts a heading over neighbouring columns (a year, "Mars 2024"). */
export interface TableBlock {
  readonly type: 'table';
  readonly columns: readonly { readonly id: string; readonly label: string; readonly group?: string }[];
  readonly rows: readonly TableRow[];
  /** E.g. "Tall i 1000 kr". */
  readonly note?: string;
  /** Whole sentences on single rows, e.g. what a figure counts. */
  readonly notes?: readonly string[];
}

/** A person's text, shown as written. */
export interface TextBlock {
  readonly type: 'text';
  readonly label?: string;
  readonly text: string;
}

/** Textual records, e.g. risks: one value per column for each record. */
export interface RecordsBlock {
  readonly type: 'records';
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly records: readonly (readonly string[])[];
  /** Printed in documents alone: what the item's cells say already, or what hardly ever changes. */
  readonly documentsOnly?: true;
}

/** A remark on what stands above it: a footnote, a source. */
export interface Note {
  /** What it is referred to by, e.g. `*`. */
  readonly mark?: string;
  readonly text: string;
  /** An https address. */
  readonly link?: string;
}

/** Footnotes and sources, printed small. Never a person's own text. */
export interface NotesBlock {
  readonly type: 'notes';
  readonly notes: readonly Note[];
}
