import type { SectionAnswers } from './item-answer.ts';

/**
 * Keeps what is known of items that were sent back: one that is answered anew is redelivered, even with the values that it
 * had, since somebody has then looked at it once more. A promise redelivers nothing.
 * @example carryReturned({ fte: returned }, { fte: answer })['fte']?.returned?.redelivered //=> true
 */
export function carryReturned(before: SectionAnswers, after: SectionAnswers): SectionAnswers {
  return Object.fromEntries(
    Object.entries(after).map(([id, answer]) => {
      const known = before[id]?.returned;
      if (known === undefined || answer.returned !== undefined) return [id, answer];
      const done = answer.state !== 'later' || known.redelivered === true;
      return [id, { ...answer, returned: done ? { ...known, redelivered: true as const } : known }];
    }),
  );
}
