import type { SectionAnswers } from './item-answer.ts';
import type { Taken } from './taken.ts';

/** Entered cells of earlier periods: period → item → cell → text. */
export type PastAnswers = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** What is stored for one section: the current answers, and what earlier periods said. Version 0: nothing yet. */
export interface AnsweredSection {
  readonly version: number;
  readonly answers: SectionAnswers;
  readonly past: PastAnswers;
  /** What other reports give to the section's items. */
  readonly taken?: Taken | undefined;
  /** ISO 8601, UTC. */
  readonly savedAt?: string;
}
