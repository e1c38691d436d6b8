import { parsePeriod } from '../period/period.ts';
import { type DueRequirement, dueRequirements } from '../requirements/due-requirements.ts';
import type { AnswerContext } from './answer-context.ts';
import type { LookedUp } from './look-up.ts';
import { isRequirementAnswered } from './is-requirement-answered.ts';

/** The requirements of what is asked about that the report takes up and that are answered, or are not. */
export function requirementsThat(
  answered: boolean,
  about: LookedUp,
  { definition, language, report }: AnswerContext,
): readonly DueRequirement[] {
  const period = parsePeriod(report.period);
  if (period === undefined) return [];
  return dueRequirements(definition, period).filter(
    (one) =>
      about.sections.some(({ id }) => id === one.section) &&
      (about.item === undefined || about.item.id === one.item) &&
      (about.row === undefined || about.row === one.requirement.id) &&
      isRequirementAnswered(one, report, language) === answered,
  );
}
