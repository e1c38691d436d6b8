import type { RuleSubject, SubjectTarget } from '../status/check-rule.ts';
import type { Limits } from '../status/limits-of.ts';
import { judgesYearAlike } from './lint-year-limits.ts';

/**
 * The targets of the definition that limits may be held against. Limits for the year say nothing of a target for part of
 * it.
 */
export function limitsTargets(limits: Limits, subject: RuleSubject): readonly SubjectTarget[] {
  const { target } = subject;
  const all = subject.targets ?? (target === undefined ? [] : [{ value: target }]);
  return isForYear(limits, subject) ? all.filter(({ column }) => column === 'estimate') : all;
}

/** Whether limits are those of a whole year. */
export function isForYear(limits: Limits, subject: RuleSubject): boolean {
  return limits.path.includes('prorated') || judgesYearAlike(limits, subject);
}
