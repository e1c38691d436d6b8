import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/**
 * The items that a finding is about, each once, the one where it stands first.
 * @example findingPlaces({ where: { section: 'hr', item: 'fte', cell: 'a' } }) //=> [{ section: 'hr', item: 'fte', cell: 'a' }]
 */
export function findingPlaces({ where, also = [] }: Pick<Finding, 'where' | 'also'>): readonly Place[] {
  const places: Place[] = [];
  for (const place of [where, ...also]) {
    if (!places.some(({ section, item }) => section === place.section && item === place.item))
      places.push(place);
  }
  return places;
}
