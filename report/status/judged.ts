import type { Language } from '../language/language.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction, Unit } from '../value/unit.ts';

/** The value that a rule judges, and how it is printed. */
export interface Judged {
  readonly value: DecimalText | undefined;
  readonly target?: DecimalText | undefined;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly language: Language;
}
