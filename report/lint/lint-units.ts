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
    return { ...finding, mend: stray && mendOf(stray, limits.bands, limits.on === 'value') };
  });

function mendOf(
  { band, text }: ColourBand,
  bands: readonly ColourBand[],
  onValue: boolean,
): string | undefined {
  if (band.percent) {
    return onValue ? `deviation: { from: target, as: percent, bands: ${bandsMend(bands)} }` : `as: percent`;
  }
  const words = band.words ?? readUnitWords(text);
  const unit = words?.family && unitOf(words.family, words.scale);
  return onValue && unit !== undefined ? `unit: ${unit}` : undefined;
}

function unitOf(family: UnitFamily, scale: string | undefined): Unit | undefined {
  return units.find((unit) => familyOf(unit) === family && (scale === undefined || scaleOf(unit) === scale));
}
