/** Where in a report something stands. */
export interface Place {
  readonly section: string;
  readonly item: string;
  /** The row, the cell or the heading inside the item. */
  readonly cell?: string;
  /** The part of a text, in UTF-16 code units from its beginning. */
  readonly span?: { readonly start: number; readonly end: number };
}
