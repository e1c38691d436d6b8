import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { colourNameInText } from './colour-name.ts';
import { explainBand } from './explain-band.ts';
import { bandColours, colourBands, findBand } from './find-band.ts';
import { rollUp, type RolledUp } from './roll-up.ts';
import type { Status } from './status.ts';
import type { WeightedRollUp } from './weighted-roll-up-schema.ts';

/** One part, with how much it counts. A weight of zero leaves it out. */
export interface Weighted extends RolledUp {
  readonly weight: DecimalText;
}

/** The score is printed and compared with one decimal. */
const scoreDecimals = 1;

/**
 * Gives the colour of a weighted mean of colours, each worth its score, and names what pulls it down. A part without a
 * value, or that waits for a person, leaves it undecided, since it may hide anything.
 * @example weightedRollUp(rule, [{ label: 'A', status: red, weight: '1' }, { label: 'B', status: green, weight: '3' }], 'nb').reason
 * //=> 'Vektet poengsum 75,0 ≥ 50 og < 90: gul (A: rød, vekt 1)'
 */
export function weightedRollUp(
  { scores, bands }: WeightedRollUp,
  parts: readonly Weighted[],
  language: Language,
): Status {
  const counted = parts.filter(
    ({ status, weight }) =>
      status.colour !== 'not-applicable' && compareDecimals(weight, toDecimalText('0')) > 0,
  );
  const scored = counted.flatMap((part) => {
    const colour = bandColours.find((known) => known === part.status.colour);
    return colour === undefined ? [] : [{ ...part, colour, score: toDecimalText(scores[colour]) }];
  });
  // Undecided parts are named by the plain roll-up, which orders them.
  if (scored.length === 0 || scored.length < counted.length) {
    return rollUp(
      counted.filter(({ status }) => !scored.some((part) => part.status === status)),
      language,
    );
  }
  const weight = addDecimals(...scored.map((part) => part.weight));
  const sum = addDecimals(...scored.map((part) => multiplyDecimals(part.weight, part.score)));
  const score = divideDecimals(sum, weight, scoreDecimals);
  const found = findBand(score, colourBands(bands));
  const printed = formatNumber(score, { decimals: scoreDecimals, language });
  const pulling = bandColours
    .filter((colour) => colour !== 'green')
    .flatMap((colour) => scored.filter((part) => part.colour === colour))
    .map((part) =>
      translate(language, 'rules.contribution', {
        label: part.label,
        colour: colourNameInText(part.colour, language),
        weight: formatNumber(part.weight, { decimals: decimalsOf(part.weight), language }),
      }),
    );
  const values = { score: printed, parts: pulling.join('; '), count: pulling.length };
  if (found === undefined) {
    const reason = translate(language, 'rules.weightedOutside', values);
    return { colour: 'discretionary', decidedBy: 'nobody', reason };
  }
  const reason = translate(language, 'rules.weighted', {
    ...values,
    limits: explainBand(found.band, language),
    colour: colourNameInText(found.colour, language),
  });
  return { colour: found.colour, decidedBy: 'roll-up', reason, rule: found.text };
}

function decimalsOf(value: DecimalText): number {
  return value.split('.')[1]?.length ?? 0;
}
