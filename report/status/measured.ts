import type { DecimalText } from '../value/decimal-text.ts';
import type { Band } from './band.ts';
import type { ColourBand } from './find-band.ts';

/** What a deviation is counted from. */
export type Reference = 'target' | 'proratedTarget' | 'line' | 'baseline' | 'samePeriodLastYear' | 'previous';

/** The number that a rule's limits are compared with: the value itself, or its deviation from something. */
export interface Measure {
  readonly compared: DecimalText;
  /** Worst colour first. */
  readonly bands: readonly ColourBand[];
  /** Set when a deviation is compared. */
  readonly deviation?: { readonly from: Reference; readonly as: 'units' | 'percent' };
  /** Set when the limits are what the year's come to after so many months. */
  readonly months?: number;
  /** Set when the limits come from the target line: its value now. */
  readonly line?: DecimalText;
  /** Turns limits on the compared number into limits on the value. */
  readonly toValues: (band: Band) => Band;
}
