import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Milestone } from '../../checks/evidence/judged.ts';
import type { Place } from '../../checks/place.ts';
import type { ItemContext } from '../kind.ts';
import { reportColour } from '../shared/area-colour.ts';
import { asOfDate } from './as-of.ts';
import { milestonesIn } from './milestone.ts';
import type { MilestonesItem } from './schema.ts';

/** The milestones that have a date and a colour, reckoned at the item's own day. */
export function milestonesEvidence(
  item: MilestonesItem,
  { cells }: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const asOf = asOfDate(item, context);
  return {
    milestones: milestonesIn(item, (cell) => cells[cell]).flatMap((milestone): readonly Milestone[] => {
      const { key, label, due, colour, isDelivered, row } = milestone;
      if (due === undefined || colour === undefined) return [];
      const delivered = isDelivered ? 'yes' : row['delivered'] === 'partly' ? 'partly' : 'no';
      return [{ where: { ...where, cell: key }, label, due, delivered, colour: reportColour(colour), asOf }];
    }),
  };
}
