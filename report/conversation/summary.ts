import type { Colour, Status } from '../status/status.ts';

/** The post in the leadership channel, formatted in the report's language. Nothing in it is dropped when it is split. */
export interface Summary {
  readonly report: string;
  readonly period: string;
  /** "Helse Nord IKT · godkjent 15. april 2024 · versjon 1" */
  readonly kicker: string;
  readonly title: string;
  /** "Rettet 16. april kl. 10:02: HR/HMS" */
  readonly corrected?: string;
  readonly overall: Status;
  /** The assessment's text. */
  readonly lead?: string;
  readonly changesTitle: string;
  readonly changes: readonly {
    readonly label: string;
    readonly from: Colour;
    readonly to: Colour;
    readonly values?: string;
  }[];
  /** What else differs from last time, a line each; absent when nothing does. */
  readonly contentChanges?: readonly { readonly label: string; readonly text: string }[];
  readonly sections: readonly SummarySection[];
  /** "Mangler: HR/HMS, ansvarlig …, frist …" */
  readonly missing: readonly string[];
  /** When split: which part this is. The first is the root post, the others are replies in its thread. */
  readonly part: number;
  readonly parts: number;
}

export interface SummarySection {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  /** Headline figures on one line: "62 % besvart innen 1 minutt (mål 70 %). 648 feil og hendelser." */
  readonly line: string;
  /** Yellow and red figures with their reason; without a colour those far from their budget, which a comment explains. */
  readonly deviations: readonly {
    readonly label: string;
    readonly value: string;
    readonly status?: Status;
  }[];
  readonly comments: readonly { readonly label: string; readonly text: string }[];
}
