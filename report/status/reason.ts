import { translate } from '../messages/translate.ts';
import { formatNumber } from '../number/format-number.ts';
import { formatValue } from '../number/format-value.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { colourNameInText } from './colour-name.ts';
import { percentDecimals } from './deviation.ts';
import { explainBand } from './explain-band.ts';
import type { ColourBand } from './find-band.ts';
import type { Judged } from './judged.ts';
import type { Measure } from './measure.ts';
import type { Distance } from './status.ts';

/** What `evaluateStatus` found out about a value, rounded as it is printed. */
export interface Finding {
  readonly value: DecimalText;
  readonly measured: Measure;
  readonly found: ColourBand;
  readonly distance: Distance | undefined;
  readonly targetMet: boolean | undefined;
}

/**
 * Explains the colour of a value that is in a band: the value, the limits, the colour, how far it is to the next better
 * colour, and that the target is missed where a green colour would hide it.
 */
export function reasonForBand(finding: Finding, judged: Judged): string {
  const { found, distance } = finding;
  const { language, decimals, unit, target } = judged;
  const comparison = `${subject(finding.value, finding.measured, judged)} ${explainBand(found.band, language)}`;
  const colour = colourNameInText(found.colour, language);
  if (distance !== undefined) {
    return translate(language, 'status.reasonWithDistance', {
      comparison,
      colour,
      distance: formatValue(distance.amount, { unit: differenceUnit(unit), decimals, language }),
      to: colourNameInText(distance.to, language),
    });
  }
  if (found.colour === 'green' && finding.targetMet === false && target !== undefined) {
    const printed = formatValue(target, { unit, decimals: Math.max(decimals, decimalsOf(target)), language });
    return translate(language, 'status.reasonTargetMissed', { comparison, colour, target: printed });
  }
  return translate(language, 'status.reason', { comparison, colour });
}

/** Explains why a value that the rule has no colour for waits for a person. */
export function reasonForGap(value: DecimalText, measured: Measure, judged: Judged): string {
  return translate(judged.language, 'status.outsideLimits', { value: subject(value, measured, judged) });
}

function subject(value: DecimalText, measured: Measure, judged: Judged): string {
  const { language, decimals, unit } = judged;
  if (measured.deviation === undefined) return formatNumber(value, { decimals, language });
  const deviation = formatValue(measured.compared, {
    unit: measured.deviation === 'percent' ? 'percent' : differenceUnit(unit),
    decimals:
      measured.deviation === 'percent' ? percentDecimals : Math.max(decimals, decimalsOf(measured.compared)),
    language,
    signed: true,
  });
  return translate(language, 'status.fromTarget', { deviation });
}

/** The difference between two percentages is in percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** @example decimalsOf('2.50') //=> 2 */
export function decimalsOf(value: DecimalText): number {
  return value.split('.')[1]?.length ?? 0;
}
