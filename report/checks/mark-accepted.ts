import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding-key.ts';
import { findingValue } from './finding-value.ts';

/** A finding that an owner can answer: what it is accepted under, and the value that it is accepted for. */
export type KeyedFinding = Finding & { readonly key: string; readonly value: string };

/**
 * Says of each finding what it is accepted under and, where its owner has said that the value is right and it is the same
 * still, who said so. The second of two at one place is told apart by its number.
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
    const answer = answerOf(finding.where.section, finding.where.item);
    const value = answer === undefined ? '' : findingValue(finding, answer);
    const given = answer?.accepted?.[key];
    if (given?.value !== value) return { ...finding, key, value };
    const { by, at, reason } = given;
    return { ...finding, key, value, accepted: { by, at, ...(reason === undefined ? {} : { reason }) } };
  });
}
