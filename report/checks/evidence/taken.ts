import type { DecimalText } from '../../value/decimal-text.ts';
import type { Place } from '../place.ts';
import type { Printed } from './printed.ts';

/** A figure that was delivered beside what the months of another report give for it. */
export interface TakenFigure extends Printed {
  readonly where: Place;
  readonly label: string;
  readonly given: DecimalText;
  readonly expected: DecimalText;
  /** What the months' figure is made of: "summen av januar–april 2024". */
  readonly source: string;
}

/** A text that was delivered as another report said it, beside what that report says now. */
export interface TakenText {
  readonly where: Place;
  readonly label: string;
  readonly given: string;
  readonly expected: string;
  /** The name of the other report. */
  readonly source: string;
}
