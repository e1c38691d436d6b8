import type { SectionAnswers } from '../answer/item-answer.ts';
import { isOpen } from './is-open.ts';
import type { KeyedFinding } from './mark-accepted.ts';

export type Acceptance =
  | { readonly ok: true; readonly answers: SectionAnswers }
  /** What does not add up for sure wants a reason. */
  | { readonly ok: false; readonly problem: 'no-reason' };

/** The longest reason that is taken. */
export const acceptReasonAtMost = 1000;

/**
 * Puts it down in a section's answers that the values of these findings are right. What was accepted already, or is not
 * asked any more, changes nothing, so that a button pressed twice makes one version.
 */
export function acceptFindings(
  answers: SectionAnswers,
  findings: readonly KeyedFinding[],
  said: { readonly by: string; readonly at: string; readonly reason: string },
): Acceptance {
  const open = findings.filter(isOpen);
  const { by, at } = said;
  const reason = said.reason.trim().slice(0, acceptReasonAtMost);
  if (reason === '' && open.some(({ confidence }) => confidence === 'sure'))
    return { ok: false, problem: 'no-reason' };
  let next = answers;
  for (const { key, value, where } of open) {
    const answer = next[where.item];
    if (answer === undefined) continue;
    const accepted = { ...answer.accepted, [key]: { value, by, at, ...(reason === '' ? {} : { reason }) } };
    next = { ...next, [where.item]: { ...answer, accepted } };
  }
  return { ok: true, answers: next };
}
