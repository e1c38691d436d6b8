import type { AnsweredSection } from '../answer/section-record.ts';
import type { Definition } from '../definition/definition-schema.ts';
import { isReportedOn, rowAnswer } from '../kinds/requirements/row-answer.ts';
import type { PeriodId } from '../period/period-id.ts';
import { type DueRequirement, dueRequirements } from './due-requirements.ts';

/** Which of the requirements that are due have an answer, and which still want one. */
export interface RequirementCoverage {
  readonly due: readonly DueRequirement[];
  readonly answered: readonly DueRequirement[];
  readonly missing: readonly DueRequirement[];
}

/**
 * The coverage of a period from what is stored (G7). An item that is nil or not applicable as a whole answers for all its
 * requirements; one that comes later answers for none.
 */
export function requirementCoverage(
  definition: Pick<Definition, 'sections'>,
  records: ReadonlyMap<string, Pick<AnsweredSection, 'answers'>>,
  period: PeriodId,
): RequirementCoverage {
  const due = dueRequirements(definition, period);
  const answered = due.filter(({ section, item, requirement }) => {
    const answer = records.get(section)?.answers[item];
    if (answer === undefined || answer.state === 'later') return false;
    return answer.state !== 'answered' || isReportedOn(rowAnswer(requirement, (cell) => answer.cells[cell]));
  });
  return { due, answered, missing: due.filter((requirement) => !answered.includes(requirement)) };
}
