import type { OverrideRole } from '../status/status.ts';

/** Who chose a colour that the definition leaves to a person, and when. */
export interface Chosen {
  /** The person's name; absent where the reader is told only the role. */
  readonly by?: string;
  readonly role: OverrideRole;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The version of the section's answers that has had the colour since. */
  readonly version: number;
}

/** The cell that a colour was chosen for. */
export interface ChosenCell {
  readonly section: string;
  readonly item: string;
  readonly cell: string;
}
