import type { Json, JsonObject } from '../card.ts';
import { isObject } from '../card-reading.ts';

/** An element, run, column or action of a card, with where it is. */
export interface PlacedElement {
  readonly path: string;
  readonly element: JsonObject;
}

/** What a button carries is data, not a part of the card. */
const opaque: ReadonlySet<string> = new Set(['data', 'msteams']);

/** Gives everything with a `type` in a card, fallbacks too, in reading order. */
export function elementsOf(json: Json | null, path = 'card'): readonly PlacedElement[] {
  if (typeof json !== 'object' || json === null) return [];
  const inner = Object.entries(json).flatMap(([name, value]) =>
    opaque.has(name) ? [] : elementsOf(value, `${path}.${name}`),
  );
  return isObject(json) && typeof json['type'] === 'string' ? [{ path, element: json }, ...inner] : inner;
}
