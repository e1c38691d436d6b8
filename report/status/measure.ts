import type { MessageKey } from '../messages/catalogues.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type ColourBand, colourBands } from './find-band.ts';
import type { Judged } from './judged.ts';
import { measureDeviation } from './measure-deviation.ts';
import type { Measure } from './measured.ts';
import type { MeasuredRule } from './rule-schema.ts';
import { measureChange } from './rules/change.ts';
import { measureLinear } from './rules/linear.ts';
import { measureProrated } from './rules/prorated.ts';
import { valueBands } from './rules/values.ts';

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
