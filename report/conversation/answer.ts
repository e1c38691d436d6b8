import type { Status } from '../status/status.ts';

/** An answer to a question, formatted in the reader's language. Every figure in it comes from the store. */
export interface Answer {
  readonly outcome: 'answer' | 'clarify' | 'not-reported' | 'refused' | 'help';
  readonly title: string;
  readonly status?: Status;
  readonly lead?: string;
  readonly lines: readonly AnswerLine[];
  /** "Mars 2024 · versjon 2 · lagret 9. april 2024 kl. 08:42" (Q2); empty only for help and clarify. */
  readonly source: string;
  /** Next useful questions, as buttons and as typed text. */
  readonly suggestions: readonly string[];
}

export interface AnswerLine {
  readonly label: string;
  readonly value?: string;
  readonly trend?: string;
  readonly status?: Status;
  /** A person's comment, shown as written. */
  readonly comment?: string;
}
