import type { When } from './when.ts';

/** The time that a question is about, found out from what it says. */
export interface TimeMeant {
  readonly when?: When;
  readonly asOf?: string;
  /** The day of a deadline, which may lie ahead. */
  readonly dueDay?: string;
}
