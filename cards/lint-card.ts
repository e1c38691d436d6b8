import type { Card, Json, JsonObject } from './card.ts';
import { textAt } from './card-reading.ts';
import { activityLimit, jsonSize } from './card-size.ts';
import { lintElement } from './lint/lint-element.ts';
import { elementsOf } from './lint/elements-of.ts';

/**
 * Gives all that is wrong with a card by the project's rules (design section 8): a sentence each, none when all is well.
 * @example lintCard(card) //=> ['body[2]: an input without a label']
 */
export function lintCard(card: Card): readonly string[] {
  const elements = elementsOf(card);
  return [
    ...(card.version === '1.5' ? [] : [`version ${card.version}, not 1.5`]),
    ...(/^(nb|nn|en)$/.test(card.lang) ? [] : ['no language']),
    ...(jsonSize(card) <= activityLimit ? [] : [`${jsonSize(card)} UTF-16 units of JSON`]),
    ...elements.flatMap(({ path, element }) => lintElement(element).map((problem) => `${path}: ${problem}`)),
    ...doubleIds(card),
    ...emptyValues(card, 'card'),
  ];
}

/** Ids are counted without fallbacks: an element and its fallback are never shown together. */
function doubleIds(card: JsonObject): readonly string[] {
  const ids = elementsOf(card)
    .filter(({ path }) => !path.includes('.fallback'))
    .map(({ element }) => textAt(element, 'id'))
    .filter((id) => id !== '');
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `id ${id} used twice`,
  );
}

function emptyValues(json: Json | null | undefined, path: string): readonly string[] {
  if (json === null || json === undefined) return [`${path}: ${String(json)}`];
  if (typeof json === 'number') return Number.isFinite(json) ? [] : [`${path}: not a number`];
  if (typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([name, value]) => emptyValues(value, `${path}.${name}`));
}
