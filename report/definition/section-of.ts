import { byIdentity } from '../remembered/by-identity.ts';

/** The places of sections by their ids; a definition's list of sections never changes. */
const placesIn = byIdentity(
  (sections: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    // The last entry of an id counts in a map, and the first section of an id is meant.
    new Map(sections.map(({ id }, place) => [id, place] as const).toReversed()),
);

/**
 * The section with an id, without looking through all of them; undefined when there is none.
 * @example sectionOf(definition, 'hr')?.owner //=> 'hanne.hr@example.no'
 */
export function sectionOf<T extends { readonly id: string }>(
  { sections }: { readonly sections: readonly T[] },
  id: string | undefined,
): T | undefined {
  const place = id === undefined ? undefined : placesIn(sections).get(id);
  return place === undefined ? undefined : sections[place];
}

/**
 * Ids of sections in the order of the definition, without looking through all of them; those that there are none of are left out.
 * @example inOrderOfSections(definition, ['hr', 'economy']) //=> ['economy', 'hr']
 */
export function inOrderOfSections(
  { sections }: { readonly sections: readonly { readonly id: string }[] },
  ids: Iterable<string>,
): readonly string[] {
  const places = placesIn(sections);
  return [...ids]
    .flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ id, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}
