import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding-key.ts';
import { findingPlaces } from './finding-places.ts';
import { findingValue } from './finding-value.ts';

/** A finding that can be answered: what it is accepted under, and the value that it is accepted for. */
export type KeyedFinding = Finding & {
  readonly key: string;
  readonly value: string;
  /** The section of its first place that has an answer, where what is said of it can be kept; none where nothing is answered. */
  readonly home?: string;
};

/**
 * Says of each finding what it is accepted under and, where somebody has said at one of its places that the value is right
 * and it is the same still, who said so. The second of two at one place is told apart by its number.
 */
export function markAccepted(
  findings: readonly Finding[],
  answerOf: (section: string, item: string) => ItemAnswer | undefined,
): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = findingKey(finding);
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    const key = number === 0 ? base : `${base}#${number}`;
    const value = findingValue(finding, answerOf);
    const places = findingPlaces(finding);
    const home = places.find(({ section, item }) => answerOf(section, item) !== undefined)?.section;
    const keyed = { ...finding, key, value, ...(home === undefined ? {} : { home }) };
    const given = places
      .map(({ section, item }) => answerOf(section, item)?.accepted?.[key])
      .find((accepted) => accepted?.value === value);
    if (given === undefined) return keyed;
    const { by, at, reason } = given;
    return { ...keyed, accepted: { by, at, ...(reason === undefined ? {} : { reason }) } };
  });
}
