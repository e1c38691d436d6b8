import { type ColourBand, colourBands } from './find-band.ts';
import type { StatusRule } from './rule-schema.ts';
import { valueBands } from './rules/values.ts';

/** Limits that stand somewhere in a rule, and what they are held against. */
export interface Limits {
  /** Where they stand in the rule. */
  readonly path: readonly (string | number)[];
  readonly bands: readonly ColourBand[];
  /** `value`: the figure itself; `units` and `percent`: its deviation from something. */
  readonly on: 'value' | 'units' | 'percent';
  /** Whether the colours are in an order; lists of values need not be. */
  readonly ordered: boolean;
}

/** Gives all limits of a rule, those of a schedule entry by entry. A rule without limits has none. */
export function limitsOf(rule: StatusRule): readonly Limits[] {
  if ('bands' in rule) return [limits(['bands'], colourBands(rule.bands), 'value')];
  if ('deviation' in rule) {
    return [limits(['deviation', 'bands'], colourBands(rule.deviation.bands), rule.deviation.as)];
  }
  if ('change' in rule) return [limits(['change', 'bands'], colourBands(rule.change.bands), rule.change.as)];
  if ('linear' in rule) {
    const { bands, as } = rule.linear;
    return bands === undefined ? [] : [limits(['linear', 'bands'], colourBands(bands), as)];
  }
  if ('prorated' in rule) {
    const { bands, deviation = 'value' } = rule.prorated;
    return [limits(['prorated', 'bands'], colourBands(bands), deviation)];
  }
  if ('values' in rule) {
    return [{ path: ['values'], bands: valueBands(rule.values), on: 'value', ordered: false }];
  }
  if ('discretionary' in rule) return [];
  return rule.schedule.flatMap((entry, index) =>
    limitsOf(entry.rule).map((found) => ({ ...found, path: ['schedule', index, 'rule', ...found.path] })),
  );
}

function limits(path: Limits['path'], bands: readonly ColourBand[], on: Limits['on']): Limits {
  return { path, bands, on, ordered: true };
}
