import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Place } from '../../checks/place.ts';
import { yearOf } from '../../period/period.ts';
import type { ItemContext } from '../kind.ts';
import { dueRows } from './due-rows.ts';
import { rowAnswer } from './row-answer.ts';
import { rowName } from './row-name.ts';
import type { RequirementsItem } from './schema.ts';

/** What is owed by a day beside the answer, and the colour of an answer beside its words. */
export function requirementsEvidence(
  item: RequirementsItem,
  { cells }: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const answered = dueRows(item, context.period).flatMap((row) => {
    const { text, colour } = rowAnswer(row, (cell) => cells[cell]);
    return text === undefined ? [] : [{ row, text, colour, where: { ...where, cell: row.id } }];
  });
  return {
    promises: answered.flatMap(({ row, text, where: at }) =>
      row.due === undefined ? [] : [{ where: at, due: dayIn(row.due, yearOf(context.period)), text }],
    ),
    judgements: answered.flatMap(({ row, text, colour, where: at }) =>
      colour === undefined
        ? []
        : [{ where: at, label: rowName(row, context.language), colour, comment: text }],
    ),
  };
}

/** A day of every year falls in the year that is reported. @example dayIn('06-01', 2023) //=> '2023-06-01' */
function dayIn(due: string, year: number): string {
  return due.length === 'mm-dd'.length ? `${year}-${due}` : due;
}
