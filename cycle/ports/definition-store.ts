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
  /** Inserts a use under its number. Gives true when this call did, false when another was there first. */
  take(use: DefinitionUse): Promise<boolean>;
  /** The use with the highest number: one partition query. */
  inUse(report: string): Promise<DefinitionUse | undefined>;
}

/**
 * Which versions new periods are opened with from a moment on. The numbers begin at 1 and have no gaps, so the one before
 * says what was changed from.
 */
export interface DefinitionUse {
  readonly report: string;
  readonly number: number;
  readonly definition: number;
  /** The version of each year's plan. */
  readonly plans: Readonly<Record<string, number>>;
  /** Who confirmed it: a person's id, or `start` for the first use of all. */
  readonly by: string;
  readonly at: string;
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
