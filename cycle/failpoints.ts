/**
 * Every place where a test can stop the process, named by what has happened and what has not. A passing costs one comparison
 * while nothing is armed; arming is refused where an app registration is configured (`RAPPORTBOT_FAIL_AT`).
 */
export const failpoints = [
  // Opening a period.
  'after-announce-before-sections',
  'after-sections-before-period',
  'after-period-before-confirm',
  // Answers. The version and the current row are one batch, so nothing lies between them.
  'before-version',
  'after-version-before-answer',
  'after-answer-before-later-periods',
  'after-draft-before-answer',
  // A period's state, publishing included.
  'after-period-state-before-answer',
  // What is owed: written down, claimed, posted, recorded.
  'before-deliveries',
  'between-parts',
  'between-deliveries',
  'before-claim',
  'after-claim-before-post',
  'after-conversation-before-remember',
  'after-post-before-record',
  'after-record-before-reach',
  'after-settling-before-audit',
  // Messages that answer a person.
  'after-turn-before-answer',
  'after-answer-before-reply',
] as const;

export type Failpoint = (typeof failpoints)[number];

let armed: { readonly name: Failpoint; left: number; readonly stop: () => void } | undefined;

/** Marks a place in the code. Does nothing unless a test has armed it. @example failpoint('before-claim') */
export function failpoint(name: Failpoint): void {
  if (armed === undefined || armed.name !== name) return;
  armed.left -= 1;
  if (armed.left === 0) armed.stop();
}

/** Lets `stop` be called at the n-th passing of a place, counted from now; undefined disarms. */
export function armFailpoint(
  at: { readonly name: Failpoint; readonly passing: number } | undefined,
  stop: () => void,
): void {
  armed = at === undefined ? undefined : { name: at.name, left: at.passing, stop };
}
