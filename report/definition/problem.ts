/** Something wrong, or doubtful, in a definition or plan, at its place in the file. Lines and columns count from 1. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** `sections[2].items[0].rows[1].formula`; empty for the file as a whole. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** A finished sentence that says what to write instead. */
  readonly message: string;
}

/** A finding before its place in the file is looked up. `at: 'key'` points at the key rather than at its value. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly path: readonly PropertyKey[];
  readonly at?: 'key' | 'value';
  readonly message: string;
}
