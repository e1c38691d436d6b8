import type { CellTexts } from '../../answer/item-answer.ts';
import { translate } from '../../messages/translate.ts';
import { compareDecimals, toDecimalText } from '../../number/decimal.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import type { SurveyItem } from './schema.ts';

/** A unit with answers and no mean or the other way, nobody answering at all, and means outside the scale. */
export function surveyProblems(
  item: SurveyItem,
  cells: CellTexts,
  { language }: ItemContext,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {};
  const isAnswered = item.rows.some(({ id }) => readValue(cells[`${id}.n`]) !== undefined);
  for (const [index, { id }] of item.rows.entries()) {
    const answers = readValue(cells[`${id}.n`]);
    const means = item.questions.map((question) => ({
      cell: `${id}.${question.id}`,
      value: readValue(cells[`${id}.${question.id}`]),
    }));
    const some = means.some(({ value }) => value !== undefined);
    const counted = answers !== undefined && answers !== '0';
    if (counted !== some || (!isAnswered && index === 0))
      problems[some ? `${id}.n` : (means[0]?.cell ?? `${id}.n`)] = translate(
        language,
        'requirements.surveyIncomplete',
      );
    for (const { cell, value } of means) {
      if (value === undefined || item.scale === undefined) continue;
      const { min, max } = item.scale;
      const inside =
        compareDecimals(value, toDecimalText(min)) >= 0 && compareDecimals(value, toDecimalText(max)) <= 0;
      if (!inside)
        problems[cell] = translate(language, 'requirements.surveyScale', {
          min: String(min),
          max: String(max),
        });
    }
  }
  return problems;
}
