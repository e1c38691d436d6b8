import type { Ruled } from '../ruled.ts';
import type { SurveyItem } from './schema.ts';

/** The rules of the means of all. */
export function surveyRules({ questions, unit, decimals }: SurveyItem): readonly Ruled[] {
  return questions.flatMap(({ status }, index) =>
    status === undefined
      ? []
      : [
          {
            path: ['questions', index, 'status'],
            rule: status,
            subject: { unit, decimals, direction: 'higher' as const },
          },
        ],
  );
}
