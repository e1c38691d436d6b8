import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { Place } from '../../checks/place.ts';
import type { ItemContext } from '../kind.ts';
import { readAudits } from './read-audits.ts';
import type { AuditsItem } from './schema.ts';

/** What stands as the status of each audit. */
export function auditsEvidence(
  item: AuditsItem,
  { cells }: ItemAnswer,
  _context: ItemContext,
  where: Place,
): Partial<Evidence> {
  return {
    statusTexts: readAudits(item, (cell) => cells[cell]).map(({ name, status }, index) => ({
      where: { ...where, cell: `${index + 1}.status` },
      label: name,
      text: status,
    })),
  };
}
