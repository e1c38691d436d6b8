import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { roundDecimal } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import { familyOf, scaleOf } from '../number/unit-family.ts';
import { unitName } from '../number/unit-name.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Relation } from '../number/split-number.ts';
import type { Direction, Unit } from '../value/unit.ts';
import { comparePeriods, firstMonthOf } from '../period/period.ts';
import { type Band, inBand } from './band.ts';
import { percentDecimals } from './deviation.ts';
import { type Limits, limitsOf } from './limits-of.ts';
import type { StatusRule } from './rule-schema.ts';
import { findSeams, goesAgainst, type Seam, sortedRanges } from './seams.ts';

/** Something wrong (the definition is refused) or doubtful (it is shown) about a rule. `message` is a finished sentence. */
export interface RuleFinding {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** What may be written instead, as it would stand in the definition. */
  readonly mend?: string | undefined;
  /** Where in the rule; the colour whose limits it is about comes last, where it is about one. */
  readonly path: readonly (string | number)[];
}

/** The indicator that a rule stands at. */
export interface RuleSubject {
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly target?: DecimalText | undefined;
  /** All targets of the definition that the rule's limits stand beside, that one too. */
  readonly targets?: readonly SubjectTarget[];
  /** Its figures are added up, and the rule judges both parts of the year and more of it. */
  readonly addsUp?: boolean;
  /** Whether the row says what changes are counted from. */
  readonly hasBaseline?: boolean;
}

/** A target, with what it is for: a column of the report, or the time from some period on. */
export interface SubjectTarget {
  readonly value: DecimalText;
  readonly relation?: Relation | undefined;
  readonly column?: 'period' | 'yearToDate' | 'estimate';
  readonly from?: string;
}

/** One thing to hold a rule's limits to. Gives what it finds. */
type LimitsCheck = (limits: Limits, subject: RuleSubject, language: Language) => readonly RuleFinding[];

const checks: readonly LimitsCheck[] = [checkUnits, checkSeams, checkDirection, checkTarget];

/** The same checks one by one, for those who add to what they find. */
export const limitsChecks = {
  units: checkUnits,
  seams: checkSeams,
  direction: checkDirection,
} as const satisfies Readonly<Record<string, LimitsCheck>>;

/**
 * Checks a rule against its indicator, when the definition is loaded: limits in another unit than the value; values that
 * no colour or two colours hold, given how the value is printed; colours that go the other way than the direction; a
 * target in its own red band; a schedule out of order. In order, nothing is found.
 */
export function checkRule(
  rule: StatusRule,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  return [
    ...checkSchedule(rule, language),
    ...limitsOf(rule).flatMap((limits) => checks.flatMap((check) => check(limits, subject, language))),
  ];
}

function checkUnits(
  { path, bands, on }: Limits,
  { unit }: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const stray = bands.find(({ band }) => !fitsUnit(band, on === 'percent' ? 'percent' : unit));
  if (stray === undefined) return [];
  const { text, colour } = stray;
  const message = stray.band.percent
    ? translate(language, 'status.checkPercent', { text })
    : translate(language, 'rules.checkUnit', { text, unit: unitName(unit, language) });
  return [{ severity: 'error', message, path: [...path, colour] }];
}

function fitsUnit({ percent, words }: Band, unit: Unit): boolean {
  if (percent) return unit === 'percent' || unit === 'percentage-points';
  if (words === undefined) return true;
  if (words.family !== undefined && words.family !== familyOf(unit)) return false;
  return words.scale === undefined || words.scale === scaleOf(unit);
}

function checkSeams(limits: Limits, subject: RuleSubject, language: Language): readonly RuleFinding[] {
  const decimals = limitsDecimals(limits, subject);
  return findSeams(sortedRanges(limits.bands, decimals), decimals).map((seam) => ({
    ...seamFinding(seam, decimals, language),
    path: limits.path,
  }));
}

function checkDirection(limits: Limits, subject: RuleSubject, language: Language): readonly RuleFinding[] {
  const ranges = sortedRanges(limits.bands, limitsDecimals(limits, subject));
  const { direction } = subject;
  if (!limits.ordered || direction === 'none' || !goesAgainst(ranges, direction)) return [];
  return [
    { severity: 'error', message: translate(language, `status.check-${direction}`), path: limits.path },
  ];
}

function checkTarget(
  { path, bands, on }: Limits,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const { decimals } = subject;
  if (on !== 'value' || subject.target === undefined) return [];
  const target = roundDecimal(subject.target, decimals);
  const red = bands.find(({ colour, band }) => colour === 'red' && inBand(target, band));
  if (red === undefined) return [];
  const printed = formatNumber(target, { decimals, language });
  const message = translate(language, 'status.checkTarget', { target: printed, text: red.text });
  return [{ severity: 'warning', message, path: [...path, 'red'] }];
}

/** A schedule stands in order, the oldest first. */
export function checkSchedule(rule: StatusRule, language: Language): readonly RuleFinding[] {
  if (!('schedule' in rule)) return [];
  return rule.schedule.flatMap(({ from }, index) => {
    const before = rule.schedule[index - 1];
    if (before === undefined || comparePeriods(firstMonthOf(before.from), firstMonthOf(from)) < 0) return [];
    const message = translate(language, 'rules.checkSchedule', { from, before: before.from });
    return [{ severity: 'error', message, path: ['schedule', index, 'from'] }];
  });
}

/** A deviation in percent is printed and compared with its own decimals. */
export function limitsDecimals({ on }: Limits, { decimals }: RuleSubject): number {
  return on === 'percent' ? percentDecimals : decimals;
}

function seamFinding(seam: Seam, decimals: number, language: Language): Omit<RuleFinding, 'path'> {
  const print = (value: DecimalText | undefined): string =>
    value === undefined ? '' : formatNumber(value, { decimals, language });
  const values = { shape: shapeOf(seam), from: print(seam.from), to: print(seam.to) };
  return seam.type === 'gap'
    ? { severity: 'warning', message: translate(language, 'status.checkGap', values) }
    : { severity: 'error', message: translate(language, 'status.checkOverlap', values) };
}

function shapeOf({ from, to }: Seam): 'all' | 'below' | 'above' | 'one' | 'between' {
  if (from === undefined) return to === undefined ? 'all' : 'below';
  if (to === undefined) return 'above';
  return from === to ? 'one' : 'between';
}
