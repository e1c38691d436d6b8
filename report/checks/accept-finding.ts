import type { SectionAnswers } from '../answer/item-answer.ts';
import { findingPlaces } from './finding-places.ts';
import { isOpen } from './is-open.ts';
import type { KeyedFinding } from './mark-accepted.ts';

export type Acceptance =
  | { readonly ok: true; readonly answers: SectionAnswers }
  /** What does not add up for sure wants a reason, and so does what another than its owner says. */
  | { readonly ok: false; readonly problem: 'no-reason' };

/** The longest reason that is taken. */
export const acceptReasonAtMost = 1000;

/**
 * Puts it down in a section's answers that the values of these findings are right, each at the first of its places that the
 * section has an answer for. What was accepted already, or is not asked any more, changes nothing, so that a button pressed
 * twice makes one version.
 */
export function acceptFindings(
  section: string,
  answers: SectionAnswers,
  findings: readonly KeyedFinding[],
  said: {
    readonly by: string;
    readonly at: string;
    readonly reason: string;
    /** Whoever says so answers for none of it. */
    readonly forOthers?: boolean;
  },
): Acceptance {
  const open = findings.filter(isOpen);
  const { by, at } = said;
  const reason = said.reason.trim().slice(0, acceptReasonAtMost);
  const isWanted = open.some(({ confidence }) => confidence === 'sure' || said.forOthers === true);
  if (reason === '' && isWanted) return { ok: false, problem: 'no-reason' };
  let next = answers;
  for (const { key, value, ...finding } of open) {
    const place = findingPlaces(finding).find((one) => one.section === section && one.item in next);
    const answer = place === undefined ? undefined : next[place.item];
    if (place === undefined || answer === undefined) continue;
    const accepted = { ...answer.accepted, [key]: { value, by, at, ...(reason === '' ? {} : { reason }) } };
    next = { ...next, [place.item]: { ...answer, accepted } };
  }
  return { ok: true, answers: next };
}
