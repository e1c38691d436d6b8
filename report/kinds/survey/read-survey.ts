import { addDecimals } from '../../number/decimal.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { readValue } from '../shared/read-value.ts';
import type { SurveyItem } from './schema.ts';
import { shownUnits } from './shown-units.ts';
import { weightedMean } from './weighted-mean.ts';

/** One line of a survey that may be shown: a unit, or all of them. */
export interface SurveyLine {
  readonly id: string;
  readonly answers: DecimalText;
  readonly means: ReadonlyMap<string, DecimalText>;
}

/** The name of the line of all units. */
export const totalId = 'total';

/** The lines that may be shown of what was entered (`unit.n`, `unit.question`); what is hidden is not in it at all. */
export function readSurvey(
  item: SurveyItem,
  textOf: (cell: string) => string | undefined,
): readonly SurveyLine[] {
  const units = item.rows.flatMap(({ id }) => {
    const answers = readValue(textOf(`${id}.n`));
    if (answers === undefined || answers === '0') return [];
    const means = item.questions.flatMap((question) => {
      const mean = readValue(textOf(`${id}.${question.id}`));
      return mean === undefined ? [] : [[question.id, mean] as const];
    });
    return [{ id, answers, means: new Map(means) }];
  });
  const shown = shownUnits(
    units.map(({ id, answers }) => ({ id, answers: Number(answers) })),
    item.minimum,
  );
  if (!shown.total) return [];
  return [...units.filter(({ id }) => shown.units.includes(id)), totalLine(item, units, shown.units)];
}

function totalLine(item: SurveyItem, units: readonly SurveyLine[], shown: readonly string[]): SurveyLine {
  const means = item.questions.flatMap(({ id }) => {
    if (
      !mayTotal(
        item,
        units.filter(({ means: of }) => of.has(id)),
        shown,
      )
    )
      return [];
    const groups = units.flatMap(({ answers, means: of }) => {
      const mean = of.get(id);
      return mean === undefined ? [] : [{ size: answers, mean }];
    });
    const mean = groups.length === 0 ? undefined : weightedMean(groups);
    return mean === undefined ? [] : [[id, mean] as const];
  });
  return { id: totalId, answers: sumOf(units), means: new Map(means) };
}

function sumOf(units: readonly SurveyLine[]): DecimalText {
  return addDecimals(...units.map(({ answers }) => answers));
}

/** A question that only few of the hidden people answered would give them away by its total. */
function mayTotal(item: SurveyItem, answering: readonly SurveyLine[], shown: readonly string[]): boolean {
  const hidden = answering.filter(({ id }) => !shown.includes(id));
  return hidden.length === 0 || (hidden.length > 1 && Number(sumOf(hidden)) >= item.minimum);
}
