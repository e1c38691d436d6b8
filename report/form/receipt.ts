import type { Status } from '../status/status.ts';

/** One line of a receipt: a value with its colour and reason, already formatted. */
export interface ReceiptLine {
  /** The item's title, on the first line of an item that has several. */
  readonly heading?: string;
  readonly label: string;
  readonly value: string;
  /** ↑ ↓ → or nothing. */
  readonly trend?: string;
  readonly status?: Status;
  /** The beginning of the item's comment, on its last line. */
  readonly comment?: string;
}

/** What an owner sees when an answer is stored. */
export interface Receipt {
  readonly report: string;
  readonly period: string;
  readonly section: string;
  readonly part: number;
  readonly reportTitle: string;
  readonly sectionTitle: string;
  /** "Lagret 9. april kl. 08:42 · versjon 2 · kan endres til fristen" */
  readonly saved: string;
  /** What else there is to know: that the card was an old one, that the report is published already. */
  readonly notes?: readonly string[];
  readonly lines: readonly ReceiptLine[];
  /** What is still outstanding in the owner's part of the section, item titles. */
  readonly outstanding: readonly string[];
  /** The next form of the same section that has something outstanding. */
  readonly nextPart?: number;
  /** What the checks ask about, at most five and how many more; absent when there is nothing. */
  readonly findings?: readonly string[];
  /** What each of them is accepted under, in the same order; absent where nothing can be answered any more. */
  readonly acceptable?: readonly string[];
  readonly editable: boolean;
  /** A figure has a colour by rule, so that another may be put in its place. */
  readonly overridable?: true;
}
