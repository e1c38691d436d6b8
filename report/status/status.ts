import type { DecimalText } from '../value/decimal-text.ts';

/** The colours of design section 5. `no-data` is never green; `discretionary` waits for a person's choice. */
export const colours = ['green', 'yellow', 'red', 'discretionary', 'no-data', 'not-applicable'] as const;

export type Colour = (typeof colours)[number];

/** How far a value is from the next better colour, in the value's own unit. */
export interface Distance {
  readonly amount: DecimalText;
  readonly to: Colour;
}

/** As whom a person overrode a colour: reports and posts name the role, never the person. */
export const overrideRoles = ['section-owner', 'coordinator'] as const;

export type OverrideRole = (typeof overrideRoles)[number];

/** A person's replacement of a computed colour; it ends with the period. */
export interface Override {
  readonly colour: Colour;
  readonly reason: string;
  /** The Entra object id of the person, as in the version that it was saved with. */
  readonly by: string;
  readonly role: OverrideRole;
}

/** A colour with the reason for it. `reason` is a finished sentence in the reader's language. */
export interface Status {
  readonly colour: Colour;
  readonly decidedBy: 'rule' | 'person' | 'roll-up' | 'nobody';
  readonly reason: string;
  /** The reason in plain words, where `reason` prints the limits as they are compared. */
  readonly prose?: string;
  /** The band or rule as the definition writes it, e.g. `>= 65 and < 70`. */
  readonly rule?: string;
  readonly distance?: Distance;
  /** Green and target are two things: false shows "grønn, måltallet ikke nådd". */
  readonly targetMet?: boolean;
  /** How the definition reads a source that leaves a choice, in the reader's language. */
  readonly reading?: string;
  /** What the rule gave before a person overrode it. */
  readonly overridden?: { readonly from: Colour; readonly by: OverrideRole; readonly reason: string };
}
