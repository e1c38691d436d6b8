import type { Language } from '../../language/language.ts';
import { evaluateDateStatus } from '../../status/evaluate-date-status.ts';
import type { Status } from '../../status/status.ts';
import { areaStatus } from '../shared/area-colour.ts';
import type { Milestone } from './milestone.ts';
import type { MilestonesItem } from './schema.ts';

/**
 * A milestone's colour: by the item's rule from its dates, held against the first one, or else as a person chose it.
 * @example milestoneStatus(item, late, '2024-04-30', 'nb').colour //=> 'red'
 */
export function milestoneStatus(
  item: Pick<MilestonesItem, 'status'>,
  { row, colour, comment }: Milestone,
  asOf: string,
  language: Language,
): Status {
  if (item.status === undefined) return areaStatus(colour, comment, language);
  const { date: planned, replanned: forecast, delivered } = row;
  return evaluateDateStatus(item.status, { planned, forecast, delivered, asOf, language });
}
