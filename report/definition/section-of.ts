/** The places of sections by their ids; a definition's list of sections never changes. */
const known = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/**
 * The section with an id, without looking through all of them; undefined when there is none.
 * @example sectionOf(definition, 'hr')?.owner //=> 'hanne.hr@example.no'
 */
export function sectionOf<T extends { readonly id: string }>(
  { sections }: { readonly sections: readonly T[] },
  id: string | undefined,
): T | undefined {
  if (id === undefined) return undefined;
  let places = known.get(sections);
  if (places === undefined) {
    // The last entry of an id counts in a map, and the first section of an id is meant.
    places = new Map(sections.map((section, place) => [section.id, place] as const).toReversed());
    known.set(sections, places);
  }
  const place = places.get(id);
  return place === undefined ? undefined : sections[place];
}
