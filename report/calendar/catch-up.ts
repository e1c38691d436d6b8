const hour = 3_600_000;

/**
 * What becomes of work whose moment passed while nothing ran. One place says it for every kind:
 *
 * - a **period** is opened, oldest first, at most the three newest: a missed month is asked for, half a year's at once is not.
 *   Older ones are left to a coordinator, who can open any by hand
 * - a **prompt** always goes out: who never got it cannot answer
 * - a **reminder** goes out within 12 hours: later it would only puzzle, and the next one comes anyway
 * - a **reminder that its reader put off** goes out within five days: they were promised it, and heard nothing meanwhile
 * - an **escalation** goes out within five days, so that a weekend does not swallow it
 */
export const catchUpPolicy = {
  opening: { periodsAtMost: 3 },
  prompt: { withinMs: Number.POSITIVE_INFINITY },
  reminder: { withinMs: 12 * hour },
  putOff: { withinMs: 5 * 24 * hour },
  escalation: { withinMs: 5 * 24 * hour },
} as const;

/** What is on time this long after its moment: a tick comes about once a minute, and a restart takes a few. */
const onTimeMs = hour;

/**
 * Tells what is to be done with a piece of work: nothing yet, do it, do it late, or never.
 * @example catchUp('reminder', new Date('2024-04-11T07:00:00Z'), new Date('2024-04-14T07:00:00Z')) //=> 'skipped'
 */
export function catchUp(
  kind: 'prompt' | 'reminder' | 'putOff' | 'escalation',
  moment: Date,
  now: Date,
): 'not-yet' | 'due' | 'caught-up' | 'skipped' {
  const late = now.getTime() - moment.getTime();
  if (late < 0) return 'not-yet';
  if (late > catchUpPolicy[kind].withinMs) return 'skipped';
  return late <= onTimeMs ? 'due' : 'caught-up';
}
