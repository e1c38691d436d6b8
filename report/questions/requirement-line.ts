import type { AnswerLine } from '../conversation/answer.ts';
import { dayText } from '../kinds/requirements/day-text.ts';
import { rowName } from '../kinds/requirements/row-name.ts';
import { translate } from '../messages/translate.ts';
import type { DueRequirement } from '../requirements/due-requirements.ts';
import type { AnswerContext } from './answer-context.ts';

/** A requirement on one line: its number and name, who answers for it, its own deadline, and whether it is answered where that is known. */
export function requirementLine(
  { section, item, requirement }: DueRequirement,
  answered: boolean | undefined,
  { definition, language, nameOf }: AnswerContext,
): AnswerLine {
  const defined = definition.sections.find(({ id }) => id === section);
  const owner = defined?.items.find(({ id }) => id === item)?.owner ?? defined?.owner ?? '';
  const parts = [
    nameOf(owner),
    ...(requirement.due === undefined
      ? []
      : [translate(language, 'question.requirementDue', { day: dayText(requirement.due, language) })]),
    ...(answered === undefined
      ? []
      : [translate(language, answered ? 'question.requirementAnswered' : 'question.requirementOpen')]),
  ];
  return { label: rowName(requirement, language), value: parts.join(' · ') };
}
