import type { DecimalText } from '../value/decimal-text.ts';

/** The colours of design section 5. `no-data` is never green; `discretionary` waits for a person's choice. */
export const colours = ['green', 'yellow', 'red', 'discretionary', 'no-data', 'not-applicable'] as const;

export type Colour = (typeof colours)[number];

/** How far a value is from the next better colour, in the value's own unit. */
export interface Distance {
  readonly amount: DecimalText;
  readonly to: Colour;
}

/** A person's replacement of a computed colour; it ends with the period. */
export interface Override {
  readonly colour: Colour;
  readonly reason: string;
  readonly by: string;
}

/** A colour with the reason for it. `reason` is a finished sentence in the reader's language. */
export interface Status {
  readonly colour: Colour;
  readonly decidedBy: 'rule' | 'person' | 'roll-up' | 'nobody';
  readonly reason: string;
  /** The band or rule as the definition writes it, e.g. `>= 65 and < 70`. */
  readonly rule?: string;
  readonly distance?: Distance;
  /** Green and target are two things: false shows "grønn, måltallet ikke nådd". */
  readonly targetMet?: boolean;
  /** What the rule gave before a person overrode it. */
  readonly overridden?: { readonly from: Colour; readonly by: string; readonly reason: string };
}
