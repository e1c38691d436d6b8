import { translate } from '../messages/translate.ts';
import { unitName } from '../number/unit-name.ts';
import { readUnitWords } from '../number/unit-words.ts';
import { limitsChecks } from '../status/check-rule.ts';
import { familyOf, scaleOf, type UnitFamily } from '../number/unit-family.ts';
import type { ColourBand } from '../status/find-band.ts';
import { type Unit, units } from '../value/unit.ts';
import { bandsMend } from './bands-mend.ts';
import type { LimitsCheck } from './lint-limits.ts';

/** Limits in another unit than the figure, with the rule or the unit that would fit them. */
export const lintUnits: LimitsCheck = ({ limits, subject, language }) =>
  limitsChecks.units(limits, subject, language).map((finding) => {
    const stray = limits.bands.find(({ colour }) => colour === finding.path.at(-1));
    const hasTarget = (subject.target ?? subject.targets?.[0]) !== undefined;
    const mend = stray && mendOf(stray, limits.bands, limits.on === 'value', hasTarget);
    if (!stray?.band.percent || !hasTarget || limits.on !== 'value') return { ...finding, mend };
    const values = { text: stray.text, unit: unitName(subject.unit, language) };
    return { ...finding, mend, message: translate(language, 'lint.percentOfTarget', values) };
  });

function mendOf(
  { band, text }: ColourBand,
  bands: readonly ColourBand[],
  onValue: boolean,
  hasTarget: boolean,
): string | undefined {
  if (band.percent && !onValue) return 'as: percent';
  if (band.percent && hasTarget) {
    return `deviation: { from: target, as: percent, bands: ${bandsMend(bands)} }`;
  }
  const words = band.words ?? readUnitWords(text);
  const unit = words?.family && unitOf(words.family, words.scale);
  return onValue && unit !== undefined ? `unit: ${unit}` : undefined;
}

function unitOf(family: UnitFamily, scale: string | undefined): Unit | undefined {
  return units.find((unit) => familyOf(unit) === family && (scale === undefined || scaleOf(unit) === scale));
}
