import { roundDecimal, toDecimalText } from '../number/decimal.ts';
import type { Relation } from '../number/split-number.ts';
import { inBand } from '../status/band.ts';
import { bandRange } from '../status/band-range.ts';
import type { RuleSubject } from '../status/check-rule.ts';
import type { ColourBand } from '../status/find-band.ts';
import type { Limits } from '../status/limits-of.ts';
import { targetMet } from '../status/target-met.ts';
import type { DecimalText } from '../value/decimal-text.ts';

/** What limits say about a target: its own colour, or a green that does not reach it. */
export type TargetPlace =
  | { readonly type: 'in'; readonly own: ColourBand }
  | { readonly type: 'beside'; readonly own: ColourBand }
  | undefined;

/**
 * Holds a target against limits on the value, or on the deviation, where the target itself deviates by nothing. A green
 * beside the target is one that a value may have which has not reached it; limits on a deviation mean just that.
 * @example targetIn(limits, { value: '98' }, subject) //=> { type: 'beside', own: { colour: 'green', text: '>= 97', … } }
 */
export function targetIn(
  limits: Limits,
  target: { readonly value: DecimalText; readonly relation?: Relation | undefined },
  { decimals, direction }: RuleSubject,
): TargetPlace {
  const onValue = limits.on === 'value';
  const value = onValue ? roundDecimal(target.value, decimals) : toDecimalText('0');
  // "> 30" is reached just above 30, so 30 itself may well be yellow.
  const strict = target.relation === '>' || target.relation === '<';
  const own = limits.bands.find(({ band }) => inBand(value, band));
  if (own !== undefined && own.colour !== 'green' && !(strict && touchesGreen(value, limits, decimals)))
    return { type: 'in', own };
  const green = limits.bands.find(({ colour }) => colour === 'green');
  if (!onValue || !limits.ordered || green === undefined) return undefined;
  const range = bandRange(green.band, decimals);
  const upward = target.relation?.startsWith('>') ?? direction === 'higher';
  const worst = upward ? range.low : range.high;
  const reached = worst && targetMet(worst, value, direction, decimals, { targetRelation: target.relation });
  return reached === false ? { type: 'beside', own: green } : undefined;
}

function touchesGreen(value: DecimalText, { bands }: Limits, decimals: number): boolean {
  return bands.some(
    ({ colour, band }) =>
      colour === 'green' && band.bounds.some((bound) => roundDecimal(bound.value, decimals) === value),
  );
}
