import type { Override } from '../status/status.ts';

/** The text of each cell by cell id: canonical decimals for numbers, the text as written for texts. */
export type CellTexts = Readonly<Record<string, string>>;

/** That a value is right although a check asks about it; it counts as long as the value is the same. */
export interface Accepted {
  /** A short text for what was accepted. */
  readonly value: string;
  /** Entra object id. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason?: string;
}

/** That the coordinator has sent an item back to be done again (G5). */
export interface Returned {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Entra object id. */
  readonly by: string;
  readonly reason: string;
  /** The item has been delivered again since. */
  readonly redelivered?: true;
}

/**
 * What an owner gave for one item. An item without an ItemAnswer is outstanding.
 * `nil`: an explicit "nothing to report". `later`: promised, still outstanding, but not silent.
 */
export interface ItemAnswer {
  readonly state: 'answered' | 'nil' | 'not-applicable' | 'later';
  readonly cells: CellTexts;
  readonly comment?: string;
  /** Of a promise: why, or when; for the coordinator, never in the report. */
  readonly reason?: string;
  /** Overrides by cell id (the row id). */
  readonly overrides?: Readonly<Record<string, Override>>;
  /** Questions of the checks that somebody answered with "this is right", by the key of the finding. */
  readonly accepted?: Readonly<Record<string, Accepted>>;
  /** The last time that it was sent back; outstanding again until it is redelivered. */
  readonly returned?: Returned;
}

/** The answers of one section by item id. */
export type SectionAnswers = Readonly<Record<string, ItemAnswer>>;
