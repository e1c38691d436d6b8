import type { Definition } from '../definition/definition-schema.ts';
import { isDueIn } from '../kinds/requirements/is-due-in.ts';
import { firstDayOf } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import { allRequirements } from '../requirements/all-requirements.ts';
import { type DueRequirement, dueRequirements } from '../requirements/due-requirements.ts';
import type { Target } from './question.ts';
import type { RequirementsAsked } from './requirements-asked.ts';

/** The requirements that a question is about, of a section or an item where it names one; `period` is the time that it names. */
export function requirementsOf(
  which: RequirementsAsked | undefined,
  { target, period, named, day }: RequirementsScope,
  definition: Definition,
): readonly DueRequirement[] {
  const all = allRequirements(definition).filter(
    ({ section, item, requirement }) =>
      target === undefined ||
      (section === target.section &&
        (target.item === undefined || item === target.item) &&
        (target.row === undefined || requirement.id === target.row)),
  );
  const isReported = (one: DueRequirement): boolean =>
    dueRequirements(definition, period).some(({ requirement }) => requirement === one.requirement);
  if (which === undefined) return all.filter(isReported);
  if ('due' in which) {
    if (day !== undefined) {
      return all.filter(
        ({ requirement: { due } }) => due !== undefined && isDueBy(due, day, which.how, period),
      );
    }
    const isAny = which.due === 'any';
    const own = all.filter(
      ({ requirement: { due } }) => due !== undefined && ((!named && !isAny) || isDueIn([due], period)),
    );
    return isAny ? all.filter((one) => own.includes(one) || isReported(one)) : own;
  }
  const { frequency, only = false } = which;
  return all.filter(
    ({ requirement: { frequencies } }) =>
      holds(frequencies, frequency) && (!only || frequencies.every((one) => one === frequency)),
  );
}

export interface RequirementsScope {
  readonly target: Target | undefined;
  readonly period: PeriodId;
  /** The question names the period itself. */
  readonly named: boolean;
  /** The day that a deadline is held against. */
  readonly day?: string | undefined;
}

/** One that is reported in the first four-month period alone is not reported in every one. */
function holds(frequencies: DueRequirement['requirement']['frequencies'], asked: string): boolean {
  const isMonthly = asked === 'monthly' && frequencies.includes('business-report');
  return isMonthly || frequencies.some((one) => one === asked);
}

/** Whether a deadline is on a day, or from the beginning of the period that is being reported until it. */
function isDueBy(due: string, day: string, how: 'before' | 'by' | undefined, period: PeriodId): boolean {
  const date = due.length > 5 ? due : `${day.slice(0, 4)}-${due}`;
  if (how === undefined) return date === day;
  return date >= firstDayOf(period) && (how === 'by' ? date <= day : date < day);
}
