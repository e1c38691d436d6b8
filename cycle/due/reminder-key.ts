/**
 * The key of one person's reminder of one moment; the moment is written into it as ISO 8601 in UTC.
 * @example reminderKey(new Date('2024-04-11T07:00:00Z'), 'a@example.no') //=> 'reminder|2024-04-11T07:00:00.000Z|a@example.no'
 */
export function reminderKey(moment: Date, email: string): string {
  return `reminder|${moment.toISOString()}|${email}`;
}

/** The moment in a reminder's key. @example reminderMoment('reminder|2024-04-11T07:00:00.000Z|a@example.no') */
export function reminderMoment(key: string): Date {
  return new Date(key.split('|')[1] ?? '');
}
