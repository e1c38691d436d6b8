/** A change since the previous value: which way the number went, and whether that is good. */
export interface Trend {
  readonly movement: 'up' | 'down' | 'same';
  readonly good: boolean | undefined;
}
