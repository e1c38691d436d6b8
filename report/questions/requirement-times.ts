import type { AnswerLine } from '../conversation/answer.ts';
import { dayText } from '../kinds/requirements/day-text.ts';
import { frequencyText } from '../kinds/requirements/frequency-text.ts';
import { requirementsSchema } from '../kinds/requirements/schema.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Target } from './question.ts';

/** When one requirement is reported, and its own deadline where it has one; none for anything else. */
export function requirementTimes(
  target: Target | undefined,
  { definition, language }: Pick<AnswerContext, 'definition' | 'language'>,
): readonly AnswerLine[] {
  const item = definition.sections
    .find(({ id }) => id === target?.section)
    ?.items.find(({ id }) => id === target?.item);
  if (item?.kind !== 'requirements') return [];
  const parsed = requirementsSchema.safeParse(item);
  const row = parsed.success ? parsed.data.rows.find(({ id }) => id === target?.row) : undefined;
  if (row === undefined) return [];
  return [
    ...(row.due === undefined
      ? []
      : [{ label: translate(language, 'requirements.due'), value: dayText(row.due, language) }]),
    ...(row.frequencies.length === 0
      ? []
      : [
          {
            label: translate(language, 'requirements.frequency'),
            value: frequencyText(row.frequencies, language),
          },
        ]),
  ];
}
