import { roundDecimal } from '../number/decimal.ts';
import { translate } from '../messages/translate.ts';
import { distanceToBetter } from './distance-to-better.ts';
import { findBand } from './find-band.ts';
import type { Judged } from './judged.ts';
import { measure } from './measure.ts';
import { proseReason } from './prose-reason.ts';
import { reasonForBand, reasonForGap } from './reason.ts';
import type { StatusRule } from './rule-schema.ts';
import type { Status } from './status.ts';
import { targetMet } from './target-met.ts';

/**
 * Gives the colour of a value and the reason for it. The value is rounded to its decimals and then compared, so that
 * what is printed explains the colour. No value (or no target, where the rule needs one) is no data, never green; a
 * value that the rule has no colour for waits for a person.
 * @example evaluateStatus({ bands: { green: '>= 90', yellow: '>= 80 and < 90', red: '< 80' } }, judged).reason
 * //=> '85,5 ≥ 80 og < 90: gul; 4,5 prosentpoeng til grønn'
 */
export function evaluateStatus(rule: StatusRule, judged: Judged): Status {
  const { target, direction, decimals } = judged;
  if (judged.value === undefined) return noData('noValue', judged);
  const value = roundDecimal(judged.value, decimals);
  const measured = measure(rule, value, target);
  if (typeof measured === 'string') return noData(measured, judged);

  const met = targetMet(value, target, direction, decimals);
  const targetPart = met === undefined ? {} : { targetMet: met };
  const found = findBand(measured.compared, measured.bands);
  if (found === undefined) {
    const reason = reasonForGap(value, measured, judged);
    return { colour: 'discretionary', decidedBy: 'nobody', reason, ...targetPart };
  }
  const distance = distanceToBetter(value, found.colour, measured.bands, decimals, measured.toValues);
  const finding = { value, measured, found, distance, targetMet: met };
  return {
    colour: found.colour,
    decidedBy: 'rule',
    reason: reasonForBand(finding, judged),
    prose: proseReason(finding, judged),
    rule: found.text,
    ...(distance && { distance }),
    ...targetPart,
  };
}

function noData(why: 'noValue' | 'noTarget' | 'zeroTarget', { language }: Judged): Status {
  return { colour: 'no-data', decidedBy: 'nobody', reason: translate(language, `status.${why}`) };
}
