import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Place } from '../place.ts';
import type { Printed } from './printed.ts';

export type Basis = 'period' | 'year-to-date' | 'year';

/** One known value of a subject. A variance is positive where it is favourable. */
export interface Point {
  readonly role: 'actual' | 'budget' | 'target' | 'variance' | 'forecast';
  readonly basis: Basis;
  readonly period: PeriodId;
  readonly value: DecimalText;
}

/** Something that figures are given for and sentences are written about: an indicator, a line, a balance. */
export interface Subject extends Printed {
  readonly where: Place;
  readonly label: string;
  /** Other names for it. */
  readonly aliases?: readonly string[];
  /** Costs are worse when higher; without it a sentence's "better" and "worse" are not judged. */
  readonly better?: 'higher' | 'lower';
  /** A part of a whole, which is between 0 and 100 %. */
  readonly proportion?: boolean;
  readonly points: readonly Point[];
}
