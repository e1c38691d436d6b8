import { translate } from '../messages/translate.ts';
import { formatNumber } from '../number/format-number.ts';
import { formatValue } from '../number/format-value.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { withRelation } from '../number/relation-sign.ts';
import type { Relation } from '../number/split-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Unit } from '../value/unit.ts';
import { colourNameInText } from './colour-name.ts';
import { percentDecimals } from './deviation.ts';
import { explainBand } from './explain-band.ts';
import type { ColourBand } from './find-band.ts';
import type { Judged } from './judged.ts';
import type { Measure, Reference } from './measured.ts';
import type { Distance } from './status.ts';

/** What `evaluateStatus` found out about a value, rounded as it is printed. */
export interface Finding {
  readonly value: DecimalText;
  /** Set for a value such as `>30`. */
  readonly relation?: Relation | undefined;
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
  const comparison = comparisonOf(finding, judged);
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
    const precise = { unit, decimals: Math.max(decimals, decimalsOf(target)), language };
    const printed = withRelation(formatValue(target, precise), judged.targetRelation);
    return translate(language, 'status.reasonTargetMissed', { comparison, colour, target: printed });
  }
  return translate(language, 'status.reason', { comparison, colour });
}

/** Explains why a value that the rule has no colour for waits for a person. */
export function reasonForGap(value: DecimalText, measured: Measure, judged: Judged): string {
  return translate(judged.language, 'status.outsideLimits', { value: subject(value, measured, judged) });
}

function comparisonOf({ value, measured, found }: Finding, judged: Judged): string {
  const comparison = `${subject(value, measured, judged)} ${explainBand(found.band, judged.language)}`;
  return withReference(comparison, measured, judged);
}

/** Adds to a comparison what its limits come from, where they are reckoned: the target line, or a part of the year. */
export function withReference(
  comparison: string,
  { line, months, deviation }: Measure,
  judged: Judged,
): string {
  const { language, decimals } = judged;
  if (months === undefined) return comparison;
  if (line === undefined) {
    if (months === 12) return comparison;
    const key = deviation === undefined ? 'rules.ofYearLimits' : 'rules.ofYearTarget';
    return translate(language, key, { comparison, months });
  }
  const printed = formatNumber(line, { decimals: Math.max(decimals, lineDecimals), language });
  return translate(language, 'rules.ofLine', { comparison, line: printed, months });
}

/** The target line is printed a little finer than whole figures, since it falls between them. */
const lineDecimals = 1;

const fromTexts: Readonly<Record<Reference, MessageKey>> = {
  target: 'status.fromTarget',
  proratedTarget: 'status.fromTarget',
  line: 'rules.fromLine',
  baseline: 'rules.fromBaseline',
  samePeriodLastYear: 'rules.fromLastYear',
  previous: 'rules.fromPrevious',
};

function subject(value: DecimalText, measured: Measure, judged: Judged): string {
  const { language, decimals, unit, relation } = judged;
  if (measured.deviation === undefined || relation !== undefined)
    return withRelation(formatNumber(value, { decimals, language }), relation);
  const isShare = measured.deviation.as === 'percent';
  const deviation = formatValue(measured.compared, {
    unit: isShare ? 'percent' : differenceUnit(unit),
    decimals: isShare ? percentDecimals : Math.max(decimals, decimalsOf(measured.compared)),
    language,
    signed: true,
  });
  return translate(language, fromTexts[measured.deviation.from], { deviation });
}

/** The difference between two percentages is in percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** @example decimalsOf('2.50') //=> 2 */
export function decimalsOf(value: DecimalText): number {
  return Math.min(value.split('.')[1]?.length ?? 0, mostDecimals);
}

/** A third of a year's target would be printed for ever. */
const mostDecimals = 6;
