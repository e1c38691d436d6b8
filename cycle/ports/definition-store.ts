/** The text of a definition or plan as it was loaded, kept for ever, so that an old report renders as it was made. */
export interface DefinitionStore {
  /** Keeps a version; an existing one with other text is refused with `conflict`. */
  keep(document: StoredDocument): Promise<'kept' | 'conflict'>;
  read(
    kind: 'definition' | 'plan',
    report: string,
    version: number,
    year?: number,
  ): Promise<StoredDocument | undefined>;
  /** The newest version of each: one partition query. */
  newest(kind: 'definition' | 'plan', report: string, year?: number): Promise<StoredDocument | undefined>;
}

export interface StoredDocument {
  readonly kind: 'definition' | 'plan';
  readonly report: string;
  /** Only for a plan. */
  readonly year?: number;
  readonly version: number;
  readonly text: string;
  readonly keptAt: string;
}
