/** When this process last went through what is due, and whether all of it worked; kept for the administrator alone. */
export interface Pulse {
  last?: { readonly at: Date; readonly failed: boolean };
  /** Whether there was more to send than a round may take. */
  left?: boolean;
}
