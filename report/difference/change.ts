/** One step from the top of a file towards what changed: a key, or the entry of a list with its own name. */
export interface Step {
  readonly key: string;
  /** The entry that has the key as its id or place, for its label; absent for a plain key. */
  readonly entry?: Readonly<Record<string, unknown>>;
}

/** One thing that differs between two versions of a file. `before` is absent for what is new, `after` for what is gone. */
export interface Change {
  readonly type: 'added' | 'removed' | 'changed' | 'moved';
  readonly steps: readonly Step[];
  readonly before?: unknown;
  readonly after?: unknown;
}
