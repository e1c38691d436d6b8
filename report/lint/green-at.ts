import { roundDecimal } from '../number/decimal.ts';
import type { Relation } from '../number/split-number.ts';
import type { Bound } from '../status/band.ts';
import type { RuleSubject } from '../status/check-rule.ts';
import type { ColourBand } from '../status/find-band.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { bandText } from './band-text.ts';

/** A target that green may begin at. */
interface Wanted {
  readonly value: DecimalText;
  readonly relation?: Relation | undefined;
}

const opposite = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' } as const;

/**
 * The limits with green from the target on, and the next colour up to it.
 * @example greenAt(bands, { value: '28' }, subject) //=> yellow '>= 26 and < 28', green '>= 28'
 */
export function greenAt(
  bands: readonly ColourBand[],
  target: Wanted,
  subject: RuleSubject,
): readonly Pick<ColourBand, 'colour' | 'text'>[] | undefined {
  const relation =
    target.relation ?? ({ higher: '>=', lower: '<=', none: undefined } as const)[subject.direction];
  if (relation === undefined) return undefined;
  const value = roundDecimal(target.value, subject.decimals);
  const next = bands.findLast(({ colour }) => colour !== 'green');
  return bands.map(({ colour, text, band }) => {
    if (colour === 'green') return { colour, text: bandText({ op: relation, value }) };
    if (colour !== next?.colour) return { colour, text };
    const far = farEnd(band.bounds, relation.startsWith('>'));
    const near = { op: opposite[relation], value };
    return { colour, text: relation.startsWith('>') ? bandText(far, near) : bandText(near, far) };
  });
}

/** The end that is away from green. An exact value is both its ends. */
function farEnd(bounds: readonly Bound[], greenAbove: boolean): Pick<Bound, 'op' | 'value'> | undefined {
  const op = greenAbove ? '>' : '<';
  const exact = bounds.find((bound) => bound.op === '=');
  return exact ? { op: `${op}=`, value: exact.value } : bounds.find((bound) => bound.op.startsWith(op));
}
