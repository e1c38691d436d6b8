import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { toDecimalText } from '../../number/decimal.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { makeCell } from '../shared/make-cell.ts';
import { previousValue } from '../shared/previous-value.ts';
import { readSurvey, type SurveyLine, totalId } from './read-survey.ts';
import type { SurveyItem } from './schema.ts';

/** The cells of one line that may be shown. The mean of all has the target, the colour and the trend. */
export function surveyCells(item: SurveyItem, line: SurveyLine, context: ItemContext): readonly Cell[] {
  const { language, period } = context;
  const isTotal = line.id === totalId;
  const row = item.rows.find(({ id }) => id === line.id);
  const unit =
    row === undefined ? translate(language, 'requirements.surveyTotal') : localText(row.label, language);
  const about = { item: item.id, id: line.id, period, source: isTotal ? 'computed' : 'entered' } as const;
  const count = makeCell(
    {
      ...about,
      column: 'n',
      label: translate(language, 'requirements.surveyAnswersOf', { unit }),
      value: line.answers,
      unit: 'count',
      decimals: 0,
    },
    context,
  );
  const means = item.questions.flatMap((question) => {
    const value = line.means.get(question.id);
    if (value === undefined) return [];
    const before = isTotal
      ? previousValue(context, (earlier) => totalBefore(item, question.id, earlier, context))
      : undefined;
    return [
      makeCell(
        {
          ...about,
          column: question.id,
          label: translate(language, 'requirements.surveyMeanOf', {
            unit,
            question: localText(question.label, language),
          }),
          value,
          unit: item.unit,
          decimals: item.decimals,
          direction: 'higher',
          previous: before,
          headline: isTotal,
          target: isTotal && question.target !== undefined ? toDecimalText(question.target) : undefined,
          rule: isTotal ? question.status : undefined,
        },
        context,
      ),
    ];
  });
  return [count, ...means];
}

function totalBefore(
  item: SurveyItem,
  question: string,
  period: ItemContext['period'],
  context: ItemContext,
) {
  const lines = readSurvey(item, (cell) => context.history(cell, period));
  return lines.find(({ id }) => id === totalId)?.means.get(question);
}
