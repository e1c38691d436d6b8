import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import type { SurveyItem } from './schema.ts';

/** How many answered in each unit, and the mean of each question; a unit may be left blank. */
export function surveyFields(item: SurveyItem, { language }: ItemContext): readonly Field[] {
  const { unit, decimals, questions } = item;
  return item.rows.flatMap(({ id, label }) => {
    const name = localText(label, language);
    return [
      {
        id: `${id}.n`,
        label: translate(language, 'requirements.surveyAnswersOf', { unit: name }),
        input: { type: 'number', unit: 'count', decimals: 0, sign: 'positive' },
        required: false,
      } as const,
      ...questions.map(
        (question): Field => ({
          id: `${id}.${question.id}`,
          label: translate(language, 'requirements.surveyMeanOf', {
            unit: name,
            question: localText(question.label, language),
          }),
          input: { type: 'number', unit, decimals },
          required: false,
        }),
      ),
    ];
  });
}
