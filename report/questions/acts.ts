/** What was done to a report or a section as a whole: by whom, and when. */
export interface Act {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The person's name; absent where the reader is told only the role, and where nobody knows it. */
  readonly by?: string;
}

/** How far a section has come, in versions of its answers; 0 where it had none. */
export interface SectionActs {
  /** Who gave the current answers. */
  readonly savedBy?: string;
  /** The version that the approval saw; absent where none did, and where it is not known. */
  readonly approvedVersion?: number;
  /** The version that the newest publication shows. */
  readonly publishedVersion?: number;
}

/** What was done to a period's report: who approved and published it, and when. */
export interface Acts {
  /** The newest approval, and whether it still holds: an answer that comes after it makes it fall. */
  readonly approved?: Act & { readonly holds: boolean };
  readonly published?: Act & { readonly publication: number };
  /** What later publications changed, oldest first. */
  readonly corrections: readonly { readonly at: string; readonly sections: readonly string[] }[];
  readonly sections: ReadonlyMap<string, SectionActs>;
}
