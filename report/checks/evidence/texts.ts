import type { Place } from '../place.ts';

/** What a person wrote in one place. */
export interface Passage {
  readonly where: Place;
  /** The fixed heading or label that it stands under. */
  readonly heading?: string;
  readonly text: string;
  /** The plans for the next period, where dates that have passed are stale. */
  readonly next?: boolean;
  /** What stood here the last time, and whether its figures or its colour have changed since. */
  readonly before?: { readonly text: string; readonly changed: boolean };
}

/** What stands in a column that holds a status. */
export interface StatusText {
  readonly where: Place;
  readonly label: string;
  readonly text: string;
}

/** The row labels of one table, in order. */
export interface LabelList {
  readonly where: Place;
  readonly labels: readonly string[];
}
