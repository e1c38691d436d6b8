import type { Colour, Status } from '../status/status.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import type { FollowRef } from './card-action.ts';

/** An answer to a question, formatted in the reader's language. Every figure in it comes from the store. */
export interface Answer {
  readonly outcome: 'answer' | 'clarify' | 'not-reported' | 'refused' | 'help';
  readonly title: string;
  readonly status?: Status;
  readonly lead?: string;
  readonly lines: readonly AnswerLine[];
  /** A figure through time, as a picture; the same figures stand in `table`. */
  readonly chart?: AnswerChart;
  readonly table?: AnswerTable;
  /** "Mars 2024 · versjon 2 · lagret 9. april 2024 kl. 08:42" (Q2); empty only for help and clarify. */
  readonly source: string;
  /** Next useful questions, as buttons and as typed text. */
  readonly suggestions: readonly string[];
  /** The stored figures and colours that the answer says; absent where it says none. */
  readonly cells?: readonly AnswerCell[];
  /** What it is about can be followed: the press that begins or ends that. */
  readonly follow?: FollowRef;
}

export interface AnswerLine {
  readonly label: string;
  readonly value?: string;
  readonly trend?: string;
  readonly status?: Status;
  /** A person's comment, shown as written. */
  readonly comment?: string;
}

/** One figure through several periods, in order. */
export interface AnswerChart {
  readonly title: string;
  /** What the figures count, e.g. "%"; empty for a plain number. */
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: DecimalText }[];
  /** The picture in words: the lowest and the highest, and where it stands now. */
  readonly words: string;
}

/** At most three columns: more do not fit on a phone. A row's `label` stands over its cells, where no column names it. */
export interface AnswerTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label?: string;
    readonly cells: readonly string[];
    readonly colour?: Colour;
  }[];
}

/** Where a figure of an answer stands in the store. */
export interface AnswerCell {
  readonly section: string;
  readonly item: string;
  readonly row: string;
  readonly column: string;
  readonly period: string;
  /** Absent for a cell that is only a colour. */
  readonly value?: DecimalText;
  readonly unit: Unit;
  readonly status?: Colour;
  /** The stored version of the section's answers. */
  readonly version: number;
}
