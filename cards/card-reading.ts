import type { Json, JsonObject } from './card.ts';

/** Whether a part of a card is an element, action or run. */
export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && !Array.isArray(json);
}

/** Gives a text of an element, empty when it has none by that name. */
export function textAt(element: JsonObject, name: string): string {
  const text = element[name];
  return typeof text === 'string' ? text : '';
}

/** Gives a list of an element, empty when it has none by that name. */
export function listAt(element: JsonObject, name: string): readonly Json[] {
  const list = element[name];
  return isList(list) ? list : [];
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
