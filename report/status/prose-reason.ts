import { translate } from '../messages/translate.ts';
import { compareDecimals } from '../number/decimal.ts';
import { formatValue } from '../number/format-value.ts';
import { withRelation } from '../number/relation-sign.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, type Bound, inBand } from './band.ts';
import { colourNoun } from './colour-noun.ts';
import { percentDecimals } from './deviation.ts';
import type { Judged } from './judged.ts';
import { decimalsOf, differenceUnit, type Finding, withReference } from './reason.ts';

const limitNames = { '>': 'over', '<': 'under', '>=': 'least', '<=': 'most', '=': 'exactly' } as const;

/**
 * Explains the colour of a value in a band as one says it: which limit of the next better colour it does not reach, and how
 * far away that is; or, where nothing is better, the limits that it is within.
 * @example proseReason(finding, judged) //=> '2,9 % er over grensen for grønt (2,5 %); 0,4 prosentpoeng til grønt'
 */
export function proseReason(finding: Finding, judged: Judged): string {
  const { found, distance, measured } = finding;
  const { language, unit, decimals, target } = judged;
  const subject = subjectOf(finding, judged);
  const bands = measured.bands.filter(({ colour }) => colour === distance?.to);
  const [better] = bands;
  // A colour in several ranges has no one limit that is missed.
  const missed =
    bands.length > 1 ? undefined : better?.band.bounds.find((bound) => !isWithin(measured.compared, bound));
  if (distance !== undefined && better !== undefined && missed !== undefined) {
    const colour = colourNoun(better.colour, language);
    const amount = formatValue(distance.amount, { unit: differenceUnit(unit), decimals, language });
    const sentence = withReference(beyond(subject, colour, missed, finding, judged), measured, judged);
    return translate(language, 'status.prose-distance', { sentence, distance: amount, colour });
  }
  const within = translate(language, 'status.prose-within', {
    subject,
    colour: colourNoun(found.colour, language),
    limits: limitsOf(found.band, finding, judged),
  });
  const sentence = withReference(within, measured, judged);
  if (found.colour !== 'green' || finding.targetMet !== false || target === undefined) return sentence;
  const precise = { unit, decimals: Math.max(decimals, decimalsOf(target)), language };
  const printed = withRelation(formatValue(target, precise), judged.targetRelation);
  return translate(language, 'status.prose-target-missed', { sentence, target: printed });
}

function subjectOf({ value, relation, measured }: Finding, judged: Judged): string {
  const { language, unit, decimals } = judged;
  if (measured.deviation === undefined || relation !== undefined) {
    return withRelation(formatValue(value, { unit, decimals, language }), relation);
  }
  const deviation = formatCompared(measured.compared, decimalsOf(measured.compared), measured, judged);
  return translate(language, 'status.prose-deviation', { deviation, from: measured.deviation.from });
}

/** That a value lies on the wrong side of a limit, or on it where the limit itself does not count. */
function beyond(subject: string, colour: string, missed: Bound, finding: Finding, judged: Judged): string {
  const { language } = judged;
  const { measured } = finding;
  const side = compareDecimals(measured.compared, missed.value);
  const inclusive = missed.op === '>=' || missed.op === '<=';
  const limit = inclusive ? valueOf(missed, finding, judged) : limitOf(missed, finding, judged);
  const key = side === 0 ? 'status.prose-at' : side > 0 ? 'status.prose-above' : 'status.prose-below';
  return translate(language, key, { subject, colour, limit });
}

function limitsOf({ bounds }: Band, finding: Finding, judged: Judged): string {
  const [first = '', second] = bounds.map((bound) => limitOf(bound, finding, judged));
  return second === undefined ? first : translate(judged.language, 'status.bothLimits', { first, second });
}

function limitOf(bound: Bound, finding: Finding, judged: Judged): string {
  const limit = valueOf(bound, finding, judged);
  return translate(judged.language, `status.limit-${limitNames[bound.op]}`, { limit });
}

function valueOf({ value, decimals }: Bound, { measured }: Finding, judged: Judged): string {
  return formatCompared(value, Math.max(decimals, decimalsOf(value)), measured, judged);
}

/** A number as the rule compares it: a value, or a deviation with its sign. */
function formatCompared(
  value: DecimalText,
  written: number,
  { deviation }: Finding['measured'],
  { unit, decimals, language }: Judged,
): string {
  const own = deviation?.as === 'percent' ? percentDecimals : decimals;
  return formatValue(value, {
    unit: deviation === undefined ? unit : deviation.as === 'percent' ? 'percent' : differenceUnit(unit),
    decimals: Math.max(own, written),
    language,
    signed: deviation !== undefined,
  });
}

function isWithin(value: DecimalText, bound: Bound): boolean {
  return inBand(value, { bounds: [bound], percent: false });
}
