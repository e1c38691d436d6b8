import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Finding } from './finding.ts';
import { findingPlaces } from './finding-places.ts';
import { fingerprint } from './fingerprint.ts';
import type { Place } from './place.ts';

/**
 * What a finding is about, as a short text that is another when any of it is: what was entered at each of its places, or in
 * the whole item where a place is no cell of it, and the digits of what the finding tells of, which may stand elsewhere.
 * Empty when nothing is answered at any of them.
 */
export function findingValue(
  finding: Finding,
  answerOf: (section: string, item: string) => ItemAnswer | undefined,
): string {
  const { given = '', expected = '', about } = finding;
  const places = findingPlaces(finding);
  const answered = places.map((place) => textsAt(place, answerOf(place.section, place.item)));
  if (answered.every((texts) => texts === undefined)) return '';
  const [own, ...others] = answered;
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  const told = others.length === 0 ? [] : [others, digits(expected)];
  return fingerprint(JSON.stringify([own, digits(given), ...told, ...(about === undefined ? [] : [about])]));
}

function textsAt(
  { cell = '' }: Place,
  answer: ItemAnswer | undefined,
): readonly (readonly [string, string])[] | undefined {
  if (answer === undefined) return undefined;
  const all = Object.entries({ ...answer.cells, comment: answer.comment ?? '' });
  const own = all.filter(([name]) => name === cell || name.startsWith(`${cell}.`));
  return (own.length === 0 ? all : own).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
