/**
 * The key of one person's reminder of one moment; the moment is written into it as ISO 8601 in UTC. One that a coordinator asked
 * for says so: it goes out at once, whatever the hour.
 * @example reminderKey(new Date('2024-04-11T07:00:00Z'), 'a@example.no') //=> 'reminder|2024-04-11T07:00:00.000Z|a@example.no'
 */
export function reminderKey(moment: Date, email: string, byHand = false): string {
  return `reminder|${moment.toISOString()}|${email}${byHand ? '|hand' : ''}`;
}

/** The key of what one leader or coordinator is told of what is outstanding at a moment. */
export function escalationKey(moment: Date, email: string): string {
  return `escalation|${moment.toISOString()}|${email}`;
}

/** The moment in the key of a reminder or an escalation. @example reminderMoment('reminder|2024-04-11T07:00:00.000Z|a@example.no') */
export function reminderMoment(key: string): Date {
  return new Date(key.split('|')[1] ?? '');
}

/** Whether a delivery's key is that of a reminder that a coordinator asked for. */
export function isByHand(key: string): boolean {
  return key.endsWith('|hand');
}

/** Whether a delivery's key is that of an escalation: not a reminder of what its reader owes. */
export function isEscalation(key: string): boolean {
  return key.startsWith('escalation|');
}
