/** An error refuses the file; a warning is most likely wrong; a note is right, but worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Something wrong, or doubtful, in a definition or plan, at its place in the file. Lines and columns count from 1. */
export interface Problem {
  readonly severity: Severity;
  /** `sections[2].items[0].rows[1].formula`; empty for the file as a whole. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** A finished sentence that says what to write instead. */
  readonly message: string;
  /** What may be written there, as it would stand in the file. */
  readonly mend?: string;
}

/** A finding before its place in the file is looked up. `at: 'key'` points at the key rather than at its value. */
export interface Finding {
  readonly severity: Severity;
  readonly path: readonly PropertyKey[];
  readonly at?: 'key' | 'value';
  readonly message: string;
  readonly mend?: string | undefined;
}
