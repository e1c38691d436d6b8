import { localText } from '../language/local-text.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { roundDecimal } from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { distanceToBetter } from './distance-to-better.ts';
import { findBand } from './find-band.ts';
import { findBandOfAll } from './find-band-of-all.ts';
import type { Judged } from './judged.ts';
import { measure } from './measure.ts';
import { proseReason } from './prose-reason.ts';
import { reasonForBand, reasonForGap } from './reason.ts';
import { ruleAt } from './rule-at.ts';
import type { StatusRule, TimedRule } from './rule-schema.ts';
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
  const timed = ruleAt(rule, judged.asOf);
  const status =
    judged.value === undefined
      ? noData('status.noValue', judged)
      : timed === undefined
        ? noData('rules.notYet', judged)
        : statusOf(timed, judged.value, judged);
  return timed?.reading === undefined
    ? status
    : { ...status, reading: localText(timed.reading, judged.language) };
}

function statusOf(rule: TimedRule, given: DecimalText, judged: Judged): Status {
  const { target, direction, decimals, relation } = judged;
  const value = roundDecimal(given, decimals);
  const met = targetMet(value, target, direction, decimals, judged);
  const targetPart = met === undefined ? {} : { targetMet: met };
  if ('discretionary' in rule) {
    const reason = translate(judged.language, 'rules.discretionary');
    return { colour: 'discretionary', decidedBy: 'nobody', reason, ...targetPart };
  }
  const measured = measure(rule, value, judged);
  if (typeof measured === 'string') return noData(measured, judged);

  const found =
    relation === undefined
      ? findBand(measured.compared, measured.bands)
      : findBandOfAll({ value, relation }, measured, decimals);
  if (found === undefined) {
    const reason = reasonForGap(value, measured, judged);
    return { colour: 'discretionary', decidedBy: 'nobody', reason, ...targetPart };
  }
  const distance =
    relation === undefined
      ? distanceToBetter(value, found.colour, measured.bands, decimals, measured.toValues)
      : undefined;
  const finding = { value, relation, measured, found, distance, targetMet: met };
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

function noData(why: MessageKey, { language }: Judged): Status {
  return { colour: 'no-data', decidedBy: 'nobody', reason: translate(language, why) };
}
