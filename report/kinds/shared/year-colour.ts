import type { Language } from '../../language/language.ts';
import type { Relation } from '../../number/split-number.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { evaluateStatus } from '../../status/evaluate-status.ts';
import { type BandColour, bandColours } from '../../status/find-band.ts';
import { ruleAt } from '../../status/rule-at.ts';
import type { StatusRule } from '../../status/rule-schema.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Direction, Unit } from '../../value/unit.ts';
import { lastPeriodOfYear } from './last-period-of-year.ts';

/** The colour that a rule gives a whole year's figure; undefined where it gives none by itself. */
export function yearColour(
  rule: StatusRule | undefined,
  value: DecimalText,
  judged: {
    /** Any period of the year. */
    readonly period: PeriodId;
    readonly target: { readonly value: DecimalText; readonly relation?: Relation | undefined } | undefined;
    readonly baseline: DecimalText | undefined;
    readonly unit: Unit;
    readonly decimals: number;
    readonly direction: Direction;
    readonly language: Language;
  },
): BandColour | undefined {
  if (rule === undefined) return undefined;
  const { period, target, ...rest } = judged;
  const status = evaluateStatus(rule, {
    ...rest,
    value,
    target: target?.value,
    targetRelation: target?.relation,
    asOf: lastPeriodOfYear(period),
  });
  return bandColours.find((colour) => status.decidedBy === 'rule' && colour === status.colour);
}

/**
 * The rule of a whole year, where a row says none for it: its own. Limits on one period's part of a sum say nothing of the year; those
 * that follow the year, or the target, do.
 */
export function yearRule(
  rule: StatusRule | undefined,
  aggregation: 'sum' | 'mean' | 'last',
  period: PeriodId,
): StatusRule | undefined {
  const timed = rule === undefined ? undefined : ruleAt(rule, lastPeriodOfYear(period));
  if (timed === undefined || aggregation !== 'sum') return timed;
  return 'prorated' in timed || 'linear' in timed || 'deviation' in timed ? timed : undefined;
}
