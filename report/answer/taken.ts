import type { LocalText } from '../language/local-text.ts';
import type { CellTexts } from './item-answer.ts';

/** What one period of another report gives to an item, by the fields that it is for. */
export interface TakenPeriod {
  readonly cells: CellTexts;
  /** The fields whose figure is neither approved nor published there, so that it may still change. */
  readonly open?: readonly string[];
  /** The fields whose figure is confidential there, so that it is not copied. */
  readonly withheld?: readonly string[];
}

/** What another report gives to one item. */
export interface TakenItem {
  /** What the other report is called; absent where nobody knows. */
  readonly title?: LocalText;
  /** By period of the other report. One that was never opened or imported is absent. */
  readonly periods: Readonly<Record<string, TakenPeriod>>;
  /** Texts that were delivered as they were taken, and that the other report has changed since. */
  readonly delivered?: CellTexts;
}

/** What other reports of the same store give to a section, by item. */
export type Taken = Readonly<Record<string, TakenItem>>;

/** Stands among the fields for all of an item. */
export const wholeItem = '*';
