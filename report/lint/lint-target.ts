import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import { roundDecimal } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { RuleFinding, RuleSubject, SubjectTarget } from '../status/check-rule.ts';
import type { Limits } from '../status/limits-of.ts';
import { bandMend, bandText } from './band-text.ts';
import { bandsMend } from './bands-mend.ts';
import { greenAt } from './green-at.ts';
import { isForYear, limitsTargets } from './limits-targets.ts';
import type { LimitsCheck } from './lint-limits.ts';
import { targetIn } from './target-in.ts';
import { targetsDuring } from './targets-during.ts';

/** A target that is itself red or yellow, a green that does not reach it, and several targets beside the same limits. */
export const lintTarget: LimitsCheck = ({ rule, limits, subject, language }) => {
  const held = targetsDuring(limitsTargets(limits, subject), rule, limits);
  const targets = differing(held, subject.decimals);
  const wrong = targets.flatMap((target) => outsideGreen(target, limits, subject, language));
  if (wrong.length > 0) return wrong;
  const [first, ...others] = targets;
  const last = others.at(-1);
  if (first === undefined || limits.on !== 'value') return [];
  if (last !== undefined && !('schedule' in rule) && !isForYear(limits, subject)) {
    const printed = targets.map((target) => named(target, subject, language));
    const message = translate(language, 'lint.otherTargets', { targets: listText(printed, language) });
    return [{ severity: 'note', message, path: limits.path, mend: ownLimits(last, limits, subject) }];
  }
  return targets.flatMap((target) => besideGreen(target, limits, subject, language));
};

/** What is wrong about a target that limits do not colour green. */
export function outsideGreen(
  target: SubjectTarget,
  limits: Limits,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const place = targetIn(limits, target, subject);
  if (place?.type !== 'in') return [];
  const { colour, text } = place.own;
  const values = { target: print(target, subject, language), text };
  const message =
    colour === 'red'
      ? translate(language, 'status.checkTarget', values)
      : translate(language, 'lint.targetYellow', values);
  return [
    {
      severity: 'warning',
      message,
      path: [...limits.path, colour],
      mend: greenMend(target, limits, subject),
    },
  ];
}

/** The note that a value may be green and yet miss the target. */
export function besideGreen(
  target: SubjectTarget,
  limits: Limits,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const place = targetIn(limits, target, subject);
  if (place?.type !== 'beside') return [];
  const values = {
    target: `${target.relation ?? ''} ${print(target, subject, language)}`.trim(),
    text: place.own.text,
  };
  const message = translate(language, 'lint.greenBeside', values);
  const bands = greenAt(limits.bands, target, subject);
  const mend = bands && `bands: ${bandsMend(bands)}`;
  return [{ severity: 'note', message, path: [...limits.path, 'green'], mend }];
}

/** A target inside the limits' worse colours: green from it on. On a deviation that is from nothing on. */
function greenMend(
  target: SubjectTarget,
  { on }: Limits,
  { direction, decimals }: RuleSubject,
): string | undefined {
  if (direction === 'none') return undefined;
  const op = direction === 'higher' ? '>=' : '<=';
  const value = roundDecimal(target.value, decimals);
  return bandMend('green', on === 'value' ? bandText({ op, value }) : `${op} 0`);
}

function ownLimits(target: SubjectTarget, limits: Limits, subject: RuleSubject): string | undefined {
  const bands = greenAt(limits.bands, target, subject);
  if (bands === undefined) return undefined;
  const rule = `{ bands: ${bandsMend(bands)} }`;
  if (target.from !== undefined) return `schedule: [{ from: "${target.from}", rule: ${rule} }]`;
  return target.column && `columns: { ${target.column}: { status: ${rule} } }`;
}

function named(target: SubjectTarget, subject: RuleSubject, language: Language): string {
  const value = print(target, subject, language);
  const { from, column } = target;
  if (from !== undefined) return translate(language, 'lint.targetFrom', { value, from });
  return column === undefined ? value : translate(language, `lint.target-${column}`, { value });
}

function print({ value }: SubjectTarget, { decimals }: RuleSubject, language: Language): string {
  return formatNumber(roundDecimal(value, decimals), { decimals, language });
}

/** Each value once. */
function differing(targets: readonly SubjectTarget[], decimals: number): readonly SubjectTarget[] {
  const seen = new Map(targets.toReversed().map((target) => [roundDecimal(target.value, decimals), target]));
  return targets.filter((target) => seen.get(roundDecimal(target.value, decimals)) === target);
}
