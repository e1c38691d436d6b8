import type { MessageKey } from '../messages/catalogues.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Band } from './band.ts';
import { type ColourBand, colourBands } from './find-band.ts';
import type { Judged } from './judged.ts';
import { measureDeviation } from './measure-deviation.ts';
import type { MeasuredRule } from './rule-schema.ts';
import { measureChange } from './rules/change.ts';
import { measureLinear } from './rules/linear.ts';
import { measureProrated } from './rules/prorated.ts';
import { valueBands } from './rules/values.ts';

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

/** Gives what a rule compares for a value already rounded as it is printed, or the text that says why it cannot. */
export function measure(rule: MeasuredRule, value: DecimalText, judged: Judged): Measure | MessageKey {
  if ('bands' in rule) return onValue(value, colourBands(rule.bands));
  if ('values' in rule) return onValue(value, valueBands(rule.values));
  if ('change' in rule) return measureChange(rule.change, value, judged);
  if ('linear' in rule) return measureLinear(rule.linear, value, judged);
  if ('prorated' in rule) return measureProrated(rule.prorated, value, judged);
  const { as, bands } = rule.deviation;
  return measureDeviation({ from: 'target', as, bands: colourBands(bands) }, value, judged.target);
}

function onValue(value: DecimalText, bands: readonly ColourBand[]): Measure {
  return { compared: value, bands, toValues: (band) => band };
}
