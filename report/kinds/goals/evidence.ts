import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Place } from '../../checks/place.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext } from '../kind.ts';
import { readColour } from '../shared/colour-choice.ts';
import type { GoalsItem } from './schema.ts';

/** The colour of each goal beside its comment. */
export function goalsEvidence(
  item: GoalsItem,
  { cells }: ItemAnswer,
  { language }: ItemContext,
  where: Place,
): Partial<Evidence> {
  return {
    judgements: item.rows.flatMap(({ id, label }) => {
      const colour = readColour(cells[`${id}.colour`]);
      const comment = cells[`${id}.comment`];
      if (colour === undefined || comment === undefined) return [];
      return [{ where: { ...where, cell: id }, label: localText(label, language), colour, comment }];
    }),
  };
}
