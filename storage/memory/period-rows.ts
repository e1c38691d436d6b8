/** What the memory holds of one period: records as JSON text, so that nothing is shared with who wrote them. */
export interface PeriodRows {
  period?: { readonly text: string; readonly revision: number; readonly imported: boolean };
  readonly sections: Map<string, SectionRow>;
  readonly versions: Map<string, string[]>;
  readonly audit: string[];
  readonly drafts: Map<string, string>;
}

export interface SectionRow {
  readonly content: string;
  readonly version: number;
  readonly past: string;
  readonly taken?: string;
}

/** A period that nothing is known of. */
export function emptyPeriodRows(): PeriodRows {
  return { sections: new Map(), versions: new Map(), audit: [], drafts: new Map() };
}
