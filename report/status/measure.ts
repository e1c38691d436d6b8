import type { DecimalText } from '../value/decimal-text.ts';
import type { Band } from './band.ts';
import { deviationFrom, valuesWithDeviation } from './deviation.ts';
import type { Bands, StatusRule } from './rule-schema.ts';

/** The number that a rule's limits are compared with: the value itself, or its deviation from the target. */
export interface Measure {
  readonly compared: DecimalText;
  readonly bands: Bands;
  /** Set when a deviation is compared. */
  readonly deviation?: 'units' | 'percent';
  /** Turns limits on the compared number into limits on the value. */
  readonly toValues: (band: Band) => Band;
}

/**
 * Gives what a rule compares for a value already rounded as it is printed, or why there is nothing to compare.
 */
export function measure(
  rule: StatusRule,
  value: DecimalText,
  target: DecimalText | undefined,
): Measure | 'noTarget' | 'zeroTarget' {
  if ('bands' in rule) return { compared: value, bands: rule.bands, toValues: (band) => band };
  const { as, bands } = rule.deviation;
  if (target === undefined) return 'noTarget';
  const compared = deviationFrom(value, target, as);
  if (compared === undefined) return 'zeroTarget';
  return { compared, bands, deviation: as, toValues: (band) => valuesWithDeviation(band, target, as) };
}
