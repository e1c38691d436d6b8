import type { Override } from '../status/status.ts';

/** The text of each cell by cell id: canonical decimals for numbers, the text as written for texts. */
export type CellTexts = Readonly<Record<string, string>>;

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
}

/** The answers of one section by item id. */
export type SectionAnswers = Readonly<Record<string, ItemAnswer>>;
